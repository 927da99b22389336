import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { run } from '../support/command.ts';
import { temporaryFolder } from '../support/folder.ts';
import { hostFiles } from '../support/host-files.ts';
import { note, writeRepository } from '../support/repository.ts';
import { startServing } from '../support/serving.ts';
import { until } from '../support/until.ts';
import { visitSuite, within } from './support/visit.ts';

const LAUNCHER = fileURLToPath(new URL('../../scripts/reperes.js', import.meta.url));
const ROOT = writeRepository({
  'content/notes/perennisation.md': note(
    'title: La pérennisation\norder: 1',
    'Assurer l’avenir du service.\n\n## Les étapes\n\nD’abord l’accompagnement.\n',
  ),
  'content/notes/soutien.md': note(
    'title: Le soutien\norder: 2',
    'Un accompagnement <img src=x onerror=alert(1)> des équipes.\n',
  ),
  'content/notes/cachee.md': note('title: Accompagnement caché\norder: 3\nhidden: true'),
  'content/notes/archivee.md': note('title: Accompagnement archivé\norder: 4\nstatus: archived'),
  'content/people/ada.yml': 'title: Ada Dupont\nrole: Accompagnement\n',
});
const WIDE = { viewport: { width: 1280, height: 900 } };

const test = visitSuite('search in a browser', async () => {
  const output = join(temporaryFolder(), 'site');
  const args = [LAUNCHER, 'build', '--root', ROOT, '--out', output, '--copy'];
  const { code, stderr } = await run(process.execPath, args);
  assert.is(code, 0, stderr);
  return hostFiles(output);
});

async function titlesFor(page: Page, words: string): Promise<string[]> {
  await page.goto(`/recherche/?q=${encodeURIComponent(words)}`);
  await page.locator('.search-count', { hasText: words }).waitFor();
  return page.locator('.search-results h2').allInnerTexts();
}

test('finds a word without its accents, and in its other forms', async (context) => {
  await within(context, WIDE, async (page) => {
    for (const words of ['pérennisation', 'perennisation', 'PÉRENNISER', 'l’étape']) {
      assert.equal(await titlesFor(page, words), ['La pérennisation'], words);
    }
    assert.equal(await titlesFor(page, 'introuvable'), []);
    assert.match(await page.locator('.search-count').innerText(), /^Aucun résultat/);
  });
});

test('finds what stands in lists, by type, and shows texts as texts', async (context) => {
  await within(context, WIDE, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    const titles = await titlesFor(page, 'accompagnement');
    assert.equal([...titles].sort(), ['Ada Dupont', 'La pérennisation', 'Le soutien']);
    assert.is(await page.locator('.search-results img').count(), 0);
    assert.match(await page.locator('.search-results').innerText(), '<img src=x');
    assert.is(
      await page.locator('.search-sections a').getAttribute('href'),
      '/notes/perennisation/#les-etapes',
    );
    await page.getByLabel('Type de contenu').selectOption({ label: 'Personnes (1)' });
    await page.locator('.search-results h2', { hasText: 'Ada' }).waitFor();
    await until(async () => (await page.locator('.search-results h2').count()) === 1, 5000);
    assert.match(page.url(), /\?q=accompagnement&kind=Personnes$/);
    assert.equal([...new Set(asked)], [new URL(context.host.url).host]);
  });
});

test('the keyboard reaches a suggested page from the header', async (context) => {
  await within(context, WIDE, async (page) => {
    await page.goto('/personnes/');
    const field = page.getByRole('combobox', { name: 'Rechercher' });
    await field.focus();
    await page.keyboard.type('soutien');
    await page.getByRole('option').first().waitFor();
    assert.is(await field.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Escape');
    assert.not.ok(await page.getByRole('listbox').isVisible());
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    assert.is(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/notes/soutien/');
  });
});

test('without a script a search leads to the plan and the glossary', async (context) => {
  await within(context, { ...WIDE, javaScriptEnabled: false }, async (page) => {
    await page.goto('/');
    await page.getByLabel('Rechercher').fill('soutien');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await page.waitForURL('**/recherche/?q=soutien');
    assert.ok(await page.locator('main a[href="/notes/soutien/"]').isVisible());
    assert.ok(await page.locator('main a[href="/glossaire/"]').isVisible());
    assert.not.ok(await page.locator('main input').isVisible());
  });
});

test('a server of this machine has its index a moment after its pages', async () => {
  const serving = await startServing(ROOT);
  try {
    const pointer = `${serving.url}/recherche/index.json`;
    await until(() => fetch(pointer).then(({ ok }) => ok), 60_000);
    const { bundle } = (await (await fetch(pointer)).json()) as { readonly bundle: string };
    assert.ok((await fetch(`${serving.url}${bundle}pagefind.js`)).ok);
  } finally {
    await serving.stop();
  }
});

test.run();
