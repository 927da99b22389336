import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../core/index.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderList } from '../../site/render/list.tsx';
import { launchBrowser } from '../support/browser.ts';
import { type Host, hostFiles } from '../support/host-files.ts';
import { lookOf, marks } from './support/lists.ts';
import { hostSmallSite } from './support/reading-sites.ts';
import { renderedPages } from './support/rendered-pages.ts';

interface Context {
  readonly own: Host;
  readonly small: Host;
  readonly neutral: Host;
  readonly browser: Browser;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POSTER = '/principes/';
const STEP = '/etapes/phase-politique/';
const CHAPTER = '/guide/un/';

const test = suite<Context>('reading in a browser');

test.before(async (context) => {
  const { catalog } = await loadRepository(process.cwd(), { history: false });
  if (catalog === undefined) throw new Error('The repository’s own content must be valid.');
  const own = pageContextOf(catalog);
  const ownPages = new Map([
    ...['roles', 'principles', 'questions'].map((name): [string, string] => [
      catalog.types.find(({ collection }) => collection.name === name)?.collection.listPath ?? '',
      renderList(own, name),
    ]),
    [STEP, renderEntry(own, 'steps/phase-politique')] as const,
  ]);
  Object.assign(context, {
    own: await hostFiles(await renderedPages(own, ownPages)),
    small: await hostSmallSite('dsfr-etat'),
    neutral: await hostSmallSite('neutral'),
    browser: await launchBrowser(),
  });
});

test.after(async ({ own, small, neutral, browser }) => {
  await browser.close();
  await Promise.all([own.close(), small.close(), neutral.close()]);
});

async function within(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

test('the phase politique and the principles print on one A4 page each', async (context) => {
  await within(context.browser, { baseURL: context.own.url }, async (page) => {
    for (const path of [STEP, POSTER]) {
      await page.goto(path);
      const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
      const pdf = await page.pdf({ format: 'A4', margin });
      assert.is(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 1, path);
    }
  });
});

test('a question opens by its anchor, and the filter finds without accents', async (context) => {
  await within(context.browser, { baseURL: context.own.url }, async (page) => {
    await page.goto('/questions/#page_qui-peut-deposer-un-projet');
    const asked = page.locator('#page_qui-peut-deposer-un-projet');
    assert.ok(await asked.locator('p').first().isVisible());
    await page.getByLabel('Filtrer les questions').fill('DEPOSER projet');
    const left = page.locator('[data-filter-item]:visible');
    assert.is(await left.count(), 2);
    assert.is(await page.locator('#page_filtre-resultat').textContent(), '2 sur 5');
    await page.getByLabel('Filtrer les questions').fill('zzz');
    assert.is(await left.count(), 0);
    assert.is(await page.locator('main h2:visible').count(), 0);
  });
});

test('tabs follow the arrow keys, and show all their texts without a script', async (context) => {
  const baseURL = context.small.url;
  await within(context.browser, { baseURL }, async (page) => {
    await page.goto(CHAPTER);
    const tabs = page.getByRole('tab');
    assert.equal(await tabs.allTextContents(), ['À pied', 'À vélo']);
    assert.not.ok(await page.getByText('Rouler.').isVisible());
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    assert.ok(await page.getByText('Rouler.').isVisible());
    assert.not.ok(await page.getByText('Marcher.').isVisible());
    assert.equal(await violations(page), []);
  });
  await within(context.browser, { baseURL, javaScriptEnabled: false }, async (page) => {
    await page.goto(CHAPTER);
    assert.ok(await page.getByText('Marcher.').isVisible());
    assert.ok(await page.getByText('Rouler.').isVisible());
    assert.ok(await page.getByRole('heading', { name: 'À vélo' }).isVisible());
  });
});

test('the map leads to each role at any width, by one drawing only', async (context) => {
  for (const width of [390, 1280]) {
    const options = { baseURL: context.own.url, viewport: { width, height: 900 } };
    await within(context.browser, options, async (page) => {
      await page.goto('/roles/');
      assert.is(await page.locator('svg.map:visible').count(), 1);
      const links = page.locator('svg.map:visible a');
      assert.is(await links.count(), 7);
      assert.is(await links.first().getAttribute('href'), '/roles/parrains-marraines/');
    });
  }
});

test('the lists of a text say their numbers and what is done, on a screen and on paper', async (context) => {
  for (const { url } of [context.small, context.neutral]) {
    await within(context.browser, { baseURL: url }, async (page) => {
      await page.goto('/listes/');
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const numbers = (await marks(page)).filter((mark) => /\d/.test(mark));
        assert.is(numbers.join(''), '1. 2. 7. 8. 1. 2. 1. 2. 1. 2. ', `${url}, ${media}`);
        const done = page.getByLabel('fait');
        assert.ok(Number((await done.boundingBox())?.width) >= 12, url);
        assert.is.not(await lookOf(done, true), await lookOf(done, false), url);
      }
    });
  }
});

test('a page that was read in the dark is printed in black on white', async (context) => {
  for (const { url } of [context.small, context.neutral]) {
    await within(context.browser, { baseURL: url }, async (page) => {
      await page.goto('/listes/');
      await page.locator('input[value="dark"]').check();
      await page.emulateMedia({ media: 'print' });
      for (const part of ['h1', '.step-title', '.task label']) {
        const colour = await page
          .locator(part)
          .first()
          .evaluate((one) => getComputedStyle(one).color);
        const [red = 255] = (/\d+/.exec(colour) ?? []).map(Number);
        assert.ok(red < 70, `${url}, ${part}: ${colour}`);
      }
    });
  }
});

test('neither a name with its tagline nor a long address is wider than a narrow window', async (context) => {
  for (const { url } of [context.small, context.neutral]) {
    for (const width of [320, 390]) {
      await within(
        context.browser,
        { baseURL: url, viewport: { width, height: 800 } },
        async (page) => {
          for (const path of ['/listes/', '/programmes/']) {
            await page.goto(path);
            const whole = await page.evaluate(() => document.documentElement.scrollWidth);
            assert.ok(whole <= width, `${url}${path}: ${whole} px`);
          }
        },
      );
    }
  }
});

/** What the checker finds on a page; it is evaluated, which the page's own policy lets a debugger do. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: readonly { id: string; nodes: readonly { html: string }[] }[] = await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then((r) => r.violations)",
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.run();
