import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../core/index.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { renderEntry } from '../../site/render/entry.tsx';
import { assets } from '../../site/theme/assets.ts';
import { axeViolations } from '../support/axe.ts';
import { hostPages } from '../support/hosted-pages.ts';
import { unzip } from '../support/zip.ts';
import { type Visit, visitSuite, within } from './support/visit.ts';

const PATH = '/appels/modele-de-guide-de-lancement/';
const DATES = ['2026-11-02', '2026-11-13', '2026-11-17', '2026-11-20'];
const SCRIPT_BUDGET = 25_000;

const { catalog } = await loadRepository(process.cwd(), { history: false });
if (catalog === undefined) throw new Error('The repository’s own content must be valid.');
const pageContext = pageContextOf(catalog);
const html = renderEntry(pageContext, 'calls/modele-de-guide-de-lancement');

const test = visitSuite('the call’s form in a browser', () =>
  hostPages(pageContext, { [PATH]: html }),
);

/** Opens the call for a piece of work. */
function withinCall(
  visit: Visit,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  return within(visit, options, async (page) => {
    await page.goto(PATH);
    await work(page);
  });
}

async function fillAll(page: Page): Promise<void> {
  await page.getByLabel('Auprès de quels agents').fill('du ministère de la Mer');
  await page.getByLabel('Comment s’appelle l’incubateur').fill('Le Port');
  const days = page.locator('.call-form input[type="date"]');
  for (const [index, date] of DATES.entries()) await days.nth(index).fill(date);
  await page.locator('.call-form input[type="month"]').fill('2027-01');
}

async function plainText(page: Page): Promise<string> {
  const text = await page.locator('[data-call-text]').innerText();
  return text.replaceAll(/\s+/g, ' ');
}

/** The bytes that a click on a button saves, and under which name. */
async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the text follows what is typed, and the checks say what is left', async (context) => {
  await withinCall(context, {}, async (page) => {
    const status = page.locator('[data-call-status]');
    assert.is((await status.innerText()).replace('\u00a0', ' '), 'Encore 6 points à voir');
    await fillAll(page);
    await page.getByText('Tout est rempli').first().waitFor();
    const text = await plainText(page);
    assert.match(text, /agents du ministère de la Mer/);
    assert.match(text, /Qu’est-ce que l’incubateur Le Port ?/);
    assert.match(text, /Du 2 au 13 novembre 2026 ouverture/);
    assert.match(text, /Janvier 2027 lancement/);
    assert.not.match(text, /XXX|XYZ|2020|2021/);
    await page.locator('.call-form input[type="date"]').nth(2).fill('2026-11-10');
    await page.getByText('Encore 1').first().waitFor();
    await page.locator('[data-call-checks] summary').click();
    assert.match(await page.locator('[data-call-checks]').innerText(), /ne se suivent pas/);
  });
});

test('the text is taken as Markdown and as Word, without a network once the page is in use', async (context) => {
  await withinCall(context, { acceptDownloads: true }, async (page) => {
    await fillAll(page);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    const markdown = await saved(page, 'Markdown (.md)');
    assert.is(markdown.name, 'Modèle de guide de lancement.md');
    const written = markdown.bytes.toString('utf8').replaceAll('\u00a0', ' ');
    assert.match(written, /^## Appel à candidatures auprès des agents du ministère de la Mer\n\n/);
    assert.match(written, /\n- \*\*Du 2 au 13 novembre 2026\*\* : ouverture/);
    assert.match(written, /\n### Qu’est-ce que l’incubateur Le Port/);
    const word = await saved(page, 'Word (.docx)');
    assert.is(word.name, 'Modèle de guide de lancement.docx');
    const document = unzip(word.bytes).get('word/document.xml') ?? '';
    assert.match(
      document,
      /<w:pStyle w:val="Heading1"\/>.*auprès des agents du ministère de la Mer/s,
    );
    assert.match(document, /Le Port/);
    assert.not.match(document, /XXX|XYZ/);
    // What is saved is an address of the page's own memory.
    assert.equal(
      asked.filter((url) => !url.startsWith('blob:')),
      [],
    );
  });
});

test('the text is copied as it stands, and printed without the form', async (context) => {
  await withinCall(
    context,
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      await fillAll(page);
      await page.getByRole('button', { name: 'Copier', exact: true }).click();
      await page.locator('[data-call-status]', { hasText: 'copié' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /auprès des agents du ministère de la Mer/);
      assert.not.match(copied, /XXX|XYZ/);
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.locator('[data-call-text]').isVisible());
      for (const part of ['.call-form', '.call-toolbar', 'header', 'footer']) {
        assert.not.ok(await page.locator(part).first().isVisible(), part);
      }
    },
  );
});

test('what was typed stays in the tab, and nowhere else', async (context) => {
  await withinCall(context, {}, async (page) => {
    await fillAll(page);
    await page.reload();
    assert.match(await plainText(page), /du ministère de la Mer/);
    assert.is(await page.evaluate('localStorage.length'), 0);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    assert.match(await plainText(page), /auprès des agents XXX/);
    await page.reload();
    assert.match(await plainText(page), /Du 2 au 13 novembre ouverture/);
  });
});

test('without JavaScript the model is whole and the form is not there', async (context) => {
  await withinCall(context, { javaScriptEnabled: false }, async (page) => {
    assert.not.ok(await page.locator('.call-form').isVisible());
    assert.not.ok(await page.locator('.call-toolbar').isVisible());
    assert.match(await plainText(page), /auprès des agents XXX.*l’incubateur XYZ/);
    assert.ok(await page.getByText('À remplir par l’administration').isVisible());
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing in the form filled in: ${colorScheme}, ${width} px`, async (context) => {
      const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
      await withinCall(context, options, async (page) => {
        assert.equal(await axeViolations(page), []);
        await fillAll(page);
        await page.getByText('Tout est rempli').first().waitFor();
        assert.equal(await axeViolations(page), []);
      });
    });
  }
}

test('the scripts that the page starts with are light', async () => {
  const loaded = new Set([...html.matchAll(/<script src="\/([^"]+)"/g)].map(([, path]) => path));
  const files = (await assets(pageContext)).filter(({ path }) => loaded.has(path));
  assert.is(files.length, 3);
  const weight = files.reduce((sum, { content }) => sum + brotliCompressSync(content).length, 0);
  assert.ok(weight <= SCRIPT_BUDGET, `${weight} bytes`);
});

test.run();
