import { brotliCompressSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles, loadRepository } from '../../core/index.ts';
import { outputFile } from '../../site/address.ts';
import { facetKeys, facetPage } from '../../site/facets/facet-pages.ts';
import { listKeys, listPage } from '../../site/list-pages.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { entryKeys, pageFiles } from '../../site/page-files.ts';
import { renderApi } from '../../site/render/api.tsx';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderFacet } from '../../site/render/facet.tsx';
import { renderHealth } from '../../site/render/health.tsx';
import { renderHome } from '../../site/render/home.tsx';
import { renderList } from '../../site/render/list.tsx';
import { renderNotFound } from '../../site/render/not-found.tsx';
import { renderPlan } from '../../site/render/plan.tsx';
import { renderSearch } from '../../site/render/search.tsx';
import { assets } from '../../site/theme/assets.ts';
import { faults } from './support/validate.ts';

const BUDGET = 15_000;
const test = suite('every page of our own content');
const { catalog } = await loadRepository(process.cwd(), { history: false });
if (catalog === undefined) throw new Error('The repository’s own content must be valid.');
const context = pageContextOf(catalog);

const pages = new Map([
  ['index.html', renderHome(context)],
  ['404.html', renderNotFound(context)],
  ['api/index.html', renderApi(context)],
  ['etat-du-contenu/index.html', renderHealth(context)],
  ['plan-du-site/index.html', renderPlan(context)],
  ['recherche/index.html', renderSearch(context)],
  ...listKeys(catalog).map((key): [string, string] => [
    outputFile(listPage(catalog, key).path),
    renderList(context, key),
  ]),
  ...facetKeys(catalog).map((key): [string, string] => [
    outputFile(facetPage(catalog, key).path),
    renderFacet(context, key),
  ]),
  ...entryKeys(catalog).map((key): [string, string] => [
    outputFile(catalog.entries.get(key)?.path ?? ''),
    renderEntry(context, key),
  ]),
]);

test('is announced before it is made', () => {
  const announced = pageFiles(catalog).map(({ path }) => path);
  assert.equal([...pages.keys()].sort(), [...announced].sort());
});

test('is valid HTML', async () => {
  for (const [path, html] of pages) assert.equal(await faults(html), [], path);
});

test('leads to no address and no anchor that does not exist', async () => {
  const files = new Set([
    ...pages.keys(),
    ...[...emitFiles(catalog)].map(({ path }) => path),
    ...(await assets(context)).map(({ path }) => path),
    ...catalog.media.map(({ path }) => path.slice(1)),
  ]);
  const dead = new Set<string>();
  for (const [path, html] of pages) {
    for (const [, address = ''] of html.matchAll(/(?:href|src|action)="([/#][^"]*)"/g)) {
      if (!leadsSomewhere(address, path, files)) dead.add(`${path} → ${address}`);
    }
  }
  assert.equal([...dead], []);
});

test('holds the budget', () => {
  for (const [path, html] of pages) {
    const weight = brotliCompressSync(html).length;
    assert.ok(weight <= BUDGET, `${path}: ${weight} bytes`);
  }
});

function leadsSomewhere(address: string, from: string, files: ReadonlySet<string>): boolean {
  const [path = '', anchor] = address.split('#');
  // The editing interface is made apart from the pages.
  if (path.startsWith('/admin/')) return true;
  const plain = path.slice(1);
  const file = path === '' ? from : path.endsWith('/') ? `${plain}index.html` : plain;
  if (!files.has(file)) return false;
  return anchor === undefined || pages.get(file)?.includes(`id="${anchor}"`) === true;
}

test.run();
