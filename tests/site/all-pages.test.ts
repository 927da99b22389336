import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../core/index.ts';
import { facetKeys, facetPage } from '../../site/facets/facet-pages.ts';
import { pageFiles } from '../../site/page-files.ts';
import { CHANGELOG_PATH } from '../../site/reference/paths.ts';
import { builtSite } from '../support/built-site.ts';
import { copyContent } from '../support/real-content.ts';

const BUDGET = 15_000;
const TEXT = /\.(?:html|json|jsonld|xml|txt|md|ndjson)$/;
/** What the CMS and the search engine bring is not ours to judge. */
const FOREIGN = /^(?:admin|assets)\//;
/** Shows addresses of files that another site would have. */
const EXAMPLES = 'api/v1/openapi.json';
/** Plain spaces where French has none that break, straight apostrophes, three dots; faces are let be. */
const MISTAKES = /.{0,20}(?: (?:[?!;»]|:(?!\)))|\u00a0[?!;]|« |\p{L}'\p{L}|\.{3}).{0,20}/u;
/** Where the API starts, which is no file. */
const ENDPOINT = '/api/v1/';

const test = suite('the site as it is published');
const { catalog } = await loadRepository(process.cwd(), { history: false });
if (catalog === undefined) throw new Error('The repository’s own content must be valid.');
const { baseUrl } = catalog.site;
const folder = await builtSite();
const paths = new Set(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1)),
);
const own = [...paths].filter((path) => !FOREIGN.test(path)).sort();
const texts = new Map(
  own
    .filter((path) => TEXT.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);
const pages = new Map([...texts].filter(([path]) => path.endsWith('.html')));

test('has the pages that were announced, and no other', () => {
  const announced = pageFiles(catalog).map(({ path }) => path);
  assert.equal([...pages.keys()], [...announced].sort());
});

test('leads from its pages to no address and no anchor that does not exist', () => {
  const dead = new Set<string>();
  for (const [path, html] of pages) {
    for (const [, address = ''] of html.matchAll(/(?:href|src|action)="([/#][^"]*)"/g)) {
      if (!leadsSomewhere(address, path)) dead.add(`${path} → ${address}`);
    }
  }
  assert.equal([...dead], []);
});

test('lets a text link to every page that is no narrowed list', async () => {
  const narrowed = facetKeys(catalog).map((key) => facetPage(catalog, key).path);
  const apart = new Set([...narrowed, CHANGELOG_PATH]);
  const addresses = [...pages.keys()]
    .filter((path) => path !== '404.html')
    .map((path) => `/${path.slice(0, -'index.html'.length)}`)
    .filter((address) => !apart.has(address));
  const root = copyContent();
  const links = addresses.map((address) => `- [une page](${address})\n`).join('');
  writeFileSync(join(root, 'content/pages/liens.md'), `---\ntitle: Liens\n---\n${links}`);
  const { diagnostics } = await loadRepository(root, { history: false });
  assert.equal(
    diagnostics
      .filter(({ file }) => file === 'content/pages/liens.md')
      .map(({ message }) => message),
    [],
  );
});

test('leads from its home page, by links alone, to every page', () => {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const [, address = ''] of (pages.get(path) ?? '').matchAll(
      /<a\b[^>]*\shref="(\/[^"#?]*)/g,
    )) {
      reached.add(address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1));
    }
  }
  const lost = [...pages.keys()].filter((path) => !reached.has(path) && path !== '404.html');
  assert.equal(lost, []);
});

test('shows the hidden phase politique to those who have its address, and names it in no list', () => {
  const address = '/etapes/phase-politique/';
  const file = `${address.slice(1)}index.html`;
  assert.match(pages.get(file) ?? '', /<meta name="robots" content="noindex">/);
  assert.not.match(pages.get(file) ?? '', 'data-pagefind-body');
  assert.ok(paths.has('api/v1/steps/phase-politique.json'));
  assert.ok(paths.has('etapes/phase-politique/index.md'));
  const naming = own.filter((path) => texts.get(path)?.includes(address));
  assert.equal(
    naming.filter((path) =>
      /^(?:etapes\/|plan-du-site|glossaire|recherche|sitemap|feed|llms)/.test(path),
    ),
    [file],
  );
  for (const list of ['api/v1/steps.json', 'api/v1/manifest.json', 'api/v1/steps.ndjson']) {
    assert.not.match(texts.get(list) ?? '', 'steps/phase-politique');
  }
});

test('names no address of its own that does not exist, in pages, in the API and in feeds', () => {
  const dead = new Set<string>();
  const written = new RegExp(`${baseUrl.replaceAll('.', '\\.')}(/[^\\s"'<>&\\\\)\\]\`]*)?`, 'g');
  for (const [path, text] of texts) {
    if (path === EXAMPLES) continue;
    for (const [, address = '/'] of text.matchAll(written)) {
      // Templates of addresses are filled in by whoever reads them.
      if (/[{}…*]/.test(address)) continue;
      // Linked data names things by anchors that no page needs to have.
      const [file = ''] = address.replace(/[.,;:]+$/, '').split('#');
      if (file === ENDPOINT || leadsSomewhere(file, path)) continue;
      dead.add(`${path} → ${address}`);
    }
  }
  assert.equal([...dead], []);
});

test('is set in French typography wherever texts are read', () => {
  const wrong = new Set<string>();
  for (const [path, html] of pages) {
    const read = html.replaceAll(/<(script|code|pre|textarea)\b.*?<\/\1>/gs, ' ');
    const texts = read.matchAll(
      />([^<]+)<|(?:title|aria-label|alt|content|placeholder)="([^"]*)"/g,
    );
    for (const [, text = '', attribute = ''] of texts) {
      const [mistake] = MISTAKES.exec(text + attribute) ?? [];
      if (mistake !== undefined) wrong.add(`${path}: ${mistake}`);
    }
    const [ordinal] =
      />[^<]*(?<![\p{L}\p{N}.,:/_-])\d+(?:er|re|e)(?![\p{L}\p{N}_-])/u.exec(
        read.slice(read.indexOf('<main')),
      ) ?? [];
    if (ordinal !== undefined) wrong.add(`${path}: ${ordinal}`);
  }
  assert.equal([...wrong], []);
});

test('holds the budget of HTML', () => {
  for (const [path, html] of pages) {
    const weight = brotliCompressSync(html).length;
    assert.ok(weight <= BUDGET, `${path}: ${weight} bytes`);
  }
});

function leadsSomewhere(address: string, from: string): boolean {
  const [whole = '', anchor] = address.split('#');
  const [path = ''] = whole.split('?');
  const plain = decodeURIComponent(path.slice(1));
  const file = path === '' ? from : path.endsWith('/') ? `${plain}index.html` : plain;
  if (!paths.has(file)) return false;
  const page = pages.get(file);
  return anchor === undefined || page === undefined || page.includes(`id="${anchor}"`);
}

test.run();
