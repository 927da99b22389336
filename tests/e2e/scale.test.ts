import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { axeViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { seatEditor } from '../support/editor.ts';
import { type ManyNotes, serveNotes } from '../support/many-notes.ts';

interface Context {
  readonly browser: Browser;
}

const isFull = process.env.REPERES_TEST_FULL === '1';
/** How many entries: those whose list Decap draws, and those among which the finder finds. */
const COUNTS = isFull ? [3000, 20_000] : [200];
const MOST_DRAWN = 3000;
const scale = suite<Context>('a collection of thousands');

scale.before(async (context) => {
  Object.assign(context, { browser: await launchBrowser() });
});
scale.after(({ browser }) => browser.close());

async function timed(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return `${Math.round(performance.now() - start)} ms`;
}

function say(count: number, what: string, figure: string): void {
  process.stdout.write(`${count} entries, ${what}: ${figure}\n`);
}

for (const count of COUNTS) {
  scale(`of ${count} entries is listed, searched, found and saved`, async ({ browser }) => {
    const notes = await serveNotes(count);
    try {
      const index = await (await fetch(`${notes.url}/admin/index.json`)).text();
      const packed = brotliCompressSync(index).length;
      say(count, 'index.json', `${index.length} characters, ${packed} bytes packed`);
      await finds(await browser.newPage({ bypassCSP: true }), notes, count);
      if (count <= MOST_DRAWN) await editsThroughTheList(browser, notes, count);
    } finally {
      notes.stop();
    }
  });
}

/** The finder opens, finds as one types, and leads to the form. */
async function finds(page: Page, { url }: ManyNotes, count: number): Promise<void> {
  const opened = await timed(async () => {
    await page.goto(`${url}/admin/recherche/`);
    await page.getByText(`${count} fiches`).waitFor();
  });
  say(count, 'finder opened', opened);
  const wanted = `Note ${count - 1}`;
  const link = page.getByRole('link', { name: wanted, exact: true });
  say(
    count,
    'finder finds',
    await timed(async () => {
      await page.getByRole('searchbox').fill(wanted);
      await link.waitFor();
    }),
  );
  assert.match((await link.getAttribute('href')) ?? '', `/notes/entries/n-${count - 1}`);
  assert.equal(await axeViolations(page), []);
  await page.addScriptTag({ url: '../measure.js' });
  const body = '## Un titre\n\nUn paragraphe de la note, assez long pour compter.\n'.repeat(300);
  const times = await page.evaluate<number[], string>(
    (text) => Reflect.get(window, 'measureCheck')(text),
    `---\ntitle: Note 1\n---\n${body}`,
  );
  const [first = 0, ...others] = times;
  const median = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  say(
    count,
    `check of a form of ${Math.round(body.length / 1000)} KB`,
    `${first.toFixed(1)} ms at first, then ${median.toFixed(1)} ms a keystroke`,
  );
  await page.close();
}

/** Decap's own list: every card is drawn. */
async function editsThroughTheList(browser: Browser, { url, root }: ManyNotes, count: number) {
  const editor = await seatEditor(browser, url);
  const { page } = editor;
  const cards = page.locator('a[href*="#/collections/notes/entries/"]');
  say(
    count,
    'list drawn',
    await timed(async () => {
      await page.goto(`${url}/admin/#/collections/notes`);
      await cards.nth(count - 1).waitFor({ state: 'attached' });
    }),
  );
  say(count, 'elements drawn', String(await page.locator('*').count()));
  assert.is(await page.getByRole('link', { name: 'Trouver une fiche' }).isVisible(), true);
  say(count, 'form opened', await timed(() => editor.open('notes/n-7')));
  await editor.type('Titre', 'Une note retrouvée');
  say(count, 'saved', await timed(editor.save));
  assert.match(
    readFileSync(join(root, 'content/notes/n-7.md'), 'utf8'),
    'title: Une note retrouvée',
  );
  say(
    count,
    'searched',
    await timed(async () => {
      await page.goto(`${url}/admin/#/collections/notes/filter/${encodeURIComponent('Note 42')}`);
      await page.locator('a[href$="/notes/entries/n-42"]').first().waitFor();
    }),
  );
  assert.equal(editor.faults, []);
  await editor.close();
}

scale.run();
