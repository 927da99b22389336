import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { type Host, hostFiles } from '../../support/host-files.ts';
import { TEMPLATE_PATHS } from './template-paths.ts';

/** A host of the published site, and a browser to look at it. */
export interface AxeContext {
  readonly host: Host;
  readonly browser: Browser;
}

/** What the checker found on a page. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that look at colours: all others find the same in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Templates in one test, so that each stays short. */
const SHARE = 8;

/** Half of the templates: each file of tests has its own, so that a busy machine ends it in time. */
export type Half = 'first' | 'second';

/** Adds the tests that look for faults of accessibility on half of the templates at one width. */
export function addAxeTests(test: Test<AxeContext>, width: number, half: Half): void {
  const middle = Math.ceil(TEMPLATE_PATHS.length / 2);
  const own = half === 'first' ? TEMPLATE_PATHS.slice(0, middle) : TEMPLATE_PATHS.slice(middle);
  test.before(async (context) => {
    const [host, browser] = await Promise.all([hostFiles(await builtSite()), launchBrowser()]);
    Object.assign(context, { host, browser });
  });

  test.after(async ({ host, browser }) => {
    await browser.close();
    await host.close();
  });

  for (let first = 0; first < own.length; first += SHARE) {
    const paths = own.slice(first, first + SHARE);
    test(`finds nothing, light and dark, closed and open: ${paths.join(' ')}`, (context) =>
      within(context, width, async (page) => {
        for (const path of paths) await judge(page, path);
      }));
  }
}

/** Adds the test of what a search shows at one width. */
export function addSearchTest(test: Test<AxeContext>, width: number): void {
  test('finds nothing in search results', (context) =>
    within(context, width, async (page) => {
      await page.goto('/recherche/?q=phase');
      await page.locator('.search-results a').first().waitFor();
      assert.equal(await violations(page), [], 'results');
    }));
}

async function judge(page: Page, path: string): Promise<void> {
  await page.goto(path);
  assert.equal(await violations(page), [], path);
  if ((await page.locator('main details').count()) > 0) {
    await openAll(page, 'main details');
    assert.equal(await violations(page), [], `${path}, opened`);
  }
  await openMenus(page);
  assert.equal(await violations(page, 'header'), [], `${path}, with its menus open`);
}

async function openMenus(page: Page): Promise<void> {
  await page.locator('[data-menu-button]').dispatchEvent('click');
  await openAll(page, 'header details');
}

/** Opens a page in which the checker is ready, and closes it. */
export async function within(
  { browser, host }: AxeContext,
  width: number,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: host.url,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    // The checker is injected, which the pages' own policy rightly forbids.
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(AXE);
    await work(page);
  } finally {
    await context.close();
  }
}

async function openAll(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(wanted)) {
      // Those of one group close each other.
      details.removeAttribute('name');
      details.open = true;
    }
  }, selector);
}

/** Everything in the light, then what depends on colours in the dark. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await found(page, part, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(page, part, { runOnly: { type: 'rule', values: COLOURS } });
  return [...light, ...dark.map((one) => `dark: ${one}`)];
}

async function found(page: Page, part: string, options: object): Promise<string[]> {
  const results: readonly Violation[] = await page.evaluate(
    `axe.run('${part}', { resultTypes: ['violations'], ...${JSON.stringify(options)} }).then((r) => r.violations)`,
  );
  return results.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
