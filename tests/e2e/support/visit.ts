import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { suite, type Test } from 'uvu';
import { launchBrowser } from '../../support/browser.ts';
import type { Host } from '../../support/host-files.ts';

/** A host of pages, and a browser to visit them with. */
export interface Visit {
  readonly host: Host;
  readonly browser: Browser;
}

/** A suite whose tests visit what `open` hosts; both are closed after the last one. */
export function visitSuite(name: string, open: () => Promise<Host>): Test<Visit> {
  const test = suite<Visit>(name);
  test.before(async (context) => {
    const [host, browser] = await Promise.all([open(), launchBrowser()]);
    Object.assign(context, { host, browser });
  });
  test.after(async ({ host, browser }) => {
    await browser.close();
    await host.close();
  });
  return test;
}

/** Opens a page of its own for a piece of work, and closes it. */
export async function within(
  { browser, host }: Visit,
  options: BrowserContextOptions,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: host.url,
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}
