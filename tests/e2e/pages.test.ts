import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../support/browser.ts';
import { run } from '../support/command.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Host, hostFiles } from '../support/host-files.ts';

interface Context {
  readonly host: Host;
  readonly browser: Browser;
}

/** What the checker found on a page. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each template. */
const PATHS = [
  '/',
  '/404.html',
  '/api/',
  '/plan-du-site/',
  '/phases/',
  '/phases/construction/',
  '/etapes/phase-politique/',
  '/etapes/definir-les-objectifs-de-la-perennisation/',
  '/parcours/perennisation/',
  '/appels/modele-de-guide-de-lancement/',
  '/questions/',
  '/questions/en-quoi-consiste-l-accompagnement/',
  '/roles/coachs/',
  '/personnes/',
  '/personnes/bastien-guerry/',
  '/academie/',
  '/academie/formats/',
  '/academie/formats/mentorat-individuel/',
  '/academie/agenda/mars-2022/',
  '/principes/le-numerique-accessible/',
  '/programmes/entrepreneurs-d-interet-general/',
  '/accessibilite/',
];

const test = suite<Context>('pages in a browser');

test.before(async (context) => {
  const output = join(temporaryFolder(), 'site');
  const launcher = join(ENGINE, 'scripts', 'reperes.js');
  const args = [launcher, 'build', '--root', ENGINE, '--out', output, '--copy'];
  const { code, stderr } = await run(process.execPath, args);
  assert.is(code, 0, stderr);
  const [host, browser] = await Promise.all([hostFiles(output), launchBrowser()]);
  Object.assign(context, { host, browser });
});

test.after(async ({ host, browser }) => {
  await browser.close();
  await host.close();
});

/** Opens a page of its own for a piece of work, and closes it. */
async function within(
  { browser, host }: Context,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: host.url,
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing: ${colorScheme}, ${width} px, menus closed and open`, async (context) => {
      // The checker is injected, which the pages' own policy rightly forbids.
      const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
      await within(context, options, async (page) => {
        for (const path of PATHS) {
          await page.goto(path);
          assert.equal(await violations(page), [], path);
        }
        await page.evaluate(() => {
          document.querySelector<HTMLElement>('[data-menu-button]')?.click();
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        assert.equal(await violations(page), [], 'opened');
      });
    });
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  const found: readonly Violation[] = await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then((r) => r.violations)",
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('nothing is wider than a window of 320 px', async (context) => {
  await within(context, { viewport: { width: 320, height: 800 } }, async (page) => {
    for (const path of PATHS) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${path}: ${width} px`);
    }
  });
});

test('without JavaScript the menu is there, and questions open', async (context) => {
  const options = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
  await within(context, options, async (page) => {
    await page.goto('/questions/');
    assert.ok(await page.locator('nav[aria-label="Menu principal"]').isVisible());
    assert.not.ok(await page.locator('input[name="scheme"]').first().isVisible());
    const question = page.locator('main details').first();
    await question.locator('summary').click();
    assert.ok(await question.locator('p').first().isVisible());
  });
});

test('the keyboard opens and closes the menus', async (context) => {
  await within(context, { viewport: { width: 390, height: 800 } }, async (page) => {
    await page.goto('/phases/');
    const menu = page.locator('nav[aria-label="Menu principal"]');
    assert.not.ok(await menu.isVisible());
    await page.locator('[data-menu-button]').press('Enter');
    assert.ok(await menu.isVisible());
    const group = menu.locator('details').first();
    await group.locator('summary').press('Enter');
    assert.ok(await group.locator('a').first().isVisible());
    await page.keyboard.press('Escape');
    assert.not.ok(await group.locator('a').first().isVisible());
    await page.keyboard.press('Escape');
    assert.not.ok(await menu.isVisible());
  });
});

test('a choice of the dark scheme lasts', async (context) => {
  await within(context, { colorScheme: 'light' }, async (page) => {
    await page.goto('/phases/');
    await page.locator('input[value="dark"]').check();
    await page.goto('/');
    assert.is(await page.locator('html').getAttribute('data-fr-theme'), 'dark');
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.is(background, 'rgb(22, 22, 22)');
  });
});

test.run();
