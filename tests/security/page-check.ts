import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Frame, Page } from 'playwright-core';

/** What a page did or holds that it may not. */
export interface Breach {
  /** Calls of the hook, alerts and dialogs. */
  readonly ran: number;
  /** Elements, attributes and addresses that no page of ours has. */
  readonly forbidden: readonly string[];
  /** What a second, independent sanitizer would take out of the checked parts. */
  readonly removed: readonly string[];
}

const INSPECTOR = readFileSync(new URL('./page-inspector.js', import.meta.url), 'utf8');
const PURIFIER = readFileSync(
  createRequire(import.meta.url).resolve('dompurify/dist/purify.js'),
  'utf8',
);

/** Makes every page of a context count what runs: nothing of a vector may. */
export async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: INSPECTOR });
}

/**
 * Looks a loaded page over, touches everything that can be touched, and tells what it found.
 * @param parts Selector of the parts that the second sanitizer judges.
 */
export async function inspect(page: Page | Frame, parts: string): Promise<Breach> {
  await page.evaluate(PURIFIER);
  return page.evaluate(`inspectPage(${JSON.stringify(parts)})`);
}
