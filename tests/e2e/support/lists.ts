import type { Locator, Page } from 'playwright-core';

/** How a checkbox looks once it has a state. */
export async function lookOf(box: Locator, isDone: boolean): Promise<string> {
  await box.evaluate((input: HTMLInputElement, state) => {
    input.checked = state;
  }, isDone);
  return (await box.screenshot()).toString('base64');
}

/** The marks of the page's list items, as a screen reader is told them, the outer lists first. */
export async function marks(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role }) => role?.value === 'ListMarker')
    .map(({ name }) => String(name?.value));
}
