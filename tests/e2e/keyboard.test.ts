import type { Browser, Locator, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { type Host, hostFiles } from '../support/host-files.ts';

interface Context {
  readonly host: Host;
  readonly browser: Browser;
  page: Page;
}

/** More stops than any control of these pages is away from where one stands. */
const MOST_STOPS = 120;
const test = suite<Context>('a keyboard and nothing else');

test.before(async (context) => {
  const [host, browser] = await Promise.all([hostFiles(await builtSite()), launchBrowser()]);
  Object.assign(context, { host, browser });
});

test.before.each(async (context) => {
  const { host, browser } = context;
  const viewport = { width: 1280, height: 900 };
  context.page = await browser.newPage({ baseURL: host.url, viewport, reducedMotion: 'reduce' });
});

test.after.each(({ page }) => page.close());

test.after(async ({ host, browser }) => {
  await browser.close();
  await host.close();
});

/** Goes on by the Tab key until a control has the focus, which must be seen. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (!(await control.evaluate((element) => element === document.activeElement))) continue;
    const outline = await control.evaluate((element) => getComputedStyle(element).outlineStyle);
    assert.is.not(outline, 'none', `${control} has the focus and doesn’t show it`);
    return;
  }
  throw new Error(`The Tab key doesn’t lead to ${control}`);
}

test('the first stop leads past the menu', async ({ page }) => {
  await page.goto('/phases/');
  const skip = page.getByRole('link', { name: 'Contenu', exact: true });
  await reach(page, skip);
  assert.ok(await skip.isVisible());
  await page.keyboard.press('Enter');
  await reach(page, page.locator('main a').first());
});

test('the menu leads to people, and their facets narrow the list', async ({ page }) => {
  await page.goto('/');
  const menu = page.locator('nav[aria-label="Menu principal"]');
  await reach(page, menu.locator('summary', { hasText: 'Écosystème' }));
  await page.keyboard.press('Enter');
  await reach(page, menu.getByRole('link', { name: 'Personnes', exact: true }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/personnes/');
  await reach(page, page.locator('.facet-value', { hasText: 'Etalab' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/personnes/?organisation=etalab');
  assert.is(await page.locator('.card-list > li:visible').count(), 4);
});

test('the search leads to a page', async ({ page }) => {
  await page.goto('/personnes/');
  const field = page.getByRole('combobox', { name: 'Rechercher' });
  await reach(page, field);
  await page.keyboard.type('accélération');
  await page.getByRole('option', { name: /^Accélération/ }).waitFor();
  while (
    !(await page
      .locator('[role="option"][aria-selected="true"]', { hasText: /^Accélération/ })
      .count())
  ) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/phases/acceleration/');
});

test('the call is filled in and taken away', async ({ page }) => {
  await page.goto('/appels/modele-de-guide-de-lancement/');
  await reach(page, page.getByLabel('Auprès de quels agents'));
  await page.keyboard.type('du ministère de la Mer');
  await reach(page, page.getByLabel('Comment s’appelle l’incubateur'));
  await page.keyboard.type('Le Port');
  await page.locator('[data-call-text]', { hasText: 'agents du ministère de la Mer' }).waitFor();
  await reach(page, page.locator('[data-call-checks] summary'));
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('[data-call-checks] li').first().isVisible());
  await reach(page, page.getByRole('button', { name: 'Markdown (.md)' }));
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  assert.is((await saved).suggestedFilename(), 'Modèle de guide de lancement.md');
});

test.run();
