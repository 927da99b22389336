import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Json, loadRepository, toYaml } from '../../core/index.ts';
import { reperes } from '../scripts/reperes.ts';
import { inspect, listen } from '../security/page-check.ts';
import { bodiesWith, naughtyStrings, ownVectors } from '../security/vectors.ts';
import { launchBrowser } from '../support/browser.ts';
import { readCsv } from '../support/csv.ts';
import { below, randomFrom } from '../support/random.ts';
import { writeRepository } from '../support/repository.ts';
import { SITE, servePages } from '../support/static-pages.ts';

const IS_FULL = process.env.REPERES_TEST_FULL === '1';
/** Of all vectors, one in so many has an entry of its own. */
const SHARE = IS_FULL ? 1 : 16;

const xss = suite<{ browser: Browser; page: Page; folder: string }>('vectors in a built site');

/** One entry for each vector, which stands in every field and in every place of the body. */
function entries(): Record<string, string> {
  const random = randomFrom(42);
  const vectors = [...ownVectors(), ...naughtyStrings()].filter(() => below(random, SHARE) === 0);
  const files = vectors.flatMap((vector, index) => {
    const text = vector.slice(0, 150).normalize('NFC');
    const fields: Json = {
      title: text,
      summary: text,
      gaps: [text],
      sources: [{ document: text, section: text, note: text }],
    };
    const bodies = bodiesWith(text);
    const body = bodies[index % bodies.length] ?? '';
    return [
      [`content/notes/n${index}.md`, `---\n${toYaml(fields)}---\n${body}\n`],
      [`content/people/p${index}.yml`, toYaml({ ...fields, role: text })],
    ] as const;
  });
  return Object.fromEntries(files);
}

/** What the reader refuses is no danger to anybody: it goes, and the rest is built. */
async function withoutRefused(root: string): Promise<number> {
  for (;;) {
    const { diagnostics } = await loadRepository(root, { history: false });
    const refused = new Set(diagnostics.map(({ file }) => file));
    if (refused.size === 0) return readdirSync(join(root, 'content/notes')).length;
    for (const file of refused) rmSync(join(root, file));
  }
}

xss.before(async (context) => {
  const site = toYaml({
    name: '"><script>__xss(1)</script>',
    tagline: "'-__xss(1)-'",
    description: '</script><img src=x onerror=__xss(1)>',
    base_url: SITE,
    attribution: '<svg onload=__xss(1)>',
    security: { contact: 'mailto:x@essai.example', expires: '2030-01-01T00:00:00Z' },
  });
  const root = writeRepository({
    ...entries(),
    'content/site.yml': site,
    'content/media/a.png': 'PNG',
  });
  assert.ok((await withoutRefused(root)) > 20);
  const { code, stderr } = await reperes(['build', '--root', root]);
  assert.is(code, 0, stderr);
  context.folder = realpathSync(join(root, '_site'));
  context.browser = await launchBrowser();
  const browserContext = await context.browser.newContext();
  await listen(browserContext);
  await servePages(browserContext, context.folder);
  context.page = await browserContext.newPage();
});
xss.after(({ browser }) => browser?.close());

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.startsWith('admin'))
    .sort();
}

xss('no page runs anything, nor holds what it may not', async ({ page, folder }) => {
  const pages = filesOf(folder, '.html');
  assert.ok(pages.length > 60, `${pages.length} pages`);
  for (const path of pages) {
    await page.goto(`${SITE}/${path}`, { waitUntil: 'load' });
    const { ran, forbidden, removed } = await inspect(page, 'main');
    assert.equal({ ran, forbidden, removed }, { ran: 0, forbidden: [], removed: [] }, path);
  }
});

xss('the HTML of the API is safe in another site’s page', async ({ page, folder }) => {
  const parts = filesOf(join(folder, 'api/v1'), '.json').flatMap((path) => {
    const { data } = JSON.parse(readFileSync(join(folder, 'api/v1', path), 'utf8'));
    return typeof data?.body?.html === 'string' ? [data.body.html] : [];
  });
  assert.ok(parts.length > 20, `${parts.length} bodies`);
  await page.goto(`${SITE}/404.html`);
  await page.setContent(parts.map((part) => `<div class="part">${part}</div>`).join('\n'));
  const { ran, forbidden, removed } = await inspect(page, '.part');
  assert.equal({ ran, forbidden, removed }, { ran: 0, forbidden: [], removed: [] });
});

xss('feeds and maps are XML that runs nothing', async ({ page, folder }) => {
  for (const path of filesOf(folder, '.xml')) {
    await page.goto(`${SITE}/${path}`);
    assert.is(
      await page.evaluate(() => document.querySelectorAll('parsererror, script').length),
      0,
    );
  }
});

xss('spreadsheets start no formula', ({ folder }) => {
  for (const path of filesOf(folder, '.csv')) {
    const cells = readCsv(readFileSync(join(folder, path), 'utf8')).flat();
    assert.equal(
      cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell)),
      [],
      path,
    );
  }
});

xss.run();
