import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles, healthOf, loadRepository } from '../../../core/index.ts';
import { loadFiles, told } from '../../support/repository.ts';

const DOCUMENT = {
  title: 'Document',
  description: 'Un document.',
  type: 'object',
  additionalProperties: false,
  'x-collection': {
    name: 'documents',
    label: 'Documents',
    label_singular: 'Document',
    format: 'md',
  },
  properties: {
    file: { type: 'string', title: 'Fichier', description: 'Le fichier.' },
    format: { type: 'string', title: 'Format', description: 'Le format.' },
    see: {
      type: 'array',
      title: 'À lire',
      description: 'D’autres documents.',
      items: {
        type: 'string',
        title: 'Document',
        description: 'Un document.',
        'x-ref': 'documents',
      },
    },
  },
  examples: [{ title: 'A' }],
};
const MENU = 'name: Essai\nbase_url: https://exemple.fr\nnavigation:\n  - ref: documents/menu\n';
const document = (fields: string): string => `---\ntitle: T\n${fields}---\n`;
const files = {
  'schemas/document.schema.json': JSON.stringify(DOCUMENT),
  'content/site.yml': MENU,
  'content/documents/menu.md': document('see: [cited]\nformat: PDF\nreview_by: "2030-01-31"\n'),
  'content/documents/cited.md': document(
    'gaps: [Il manque tout., Et le reste.]\nfile: /media/a.pdf\n',
  ),
  'content/documents/alone.md': document('review_by: "2029-01-31"\nfile: /media/a.pdf\n'),
  'content/documents/old.md': document('status: archived\ngaps: [Peu importe.]\n'),
  'content/documents/secret.md': document('hidden: true\ngaps: [Caché.]\nfile: /media/a.pdf\n'),
  'content/media/a.pdf': '%PDF-1.4\n',
};

const test = suite('the state of the content');
const { catalog, diagnostics } = await loadFiles(files);
if (catalog === undefined) throw new Error(told(diagnostics).join('\n'));
const health = healthOf(catalog);
const ids = (entries: readonly { readonly id: string }[]): string =>
  entries.map(({ id }) => id).join(' ');

test('lists the gaps of all but archived entries', () => {
  assert.equal(
    health.gaps.map(({ entry, gaps }) => [entry.id, ...gaps]),
    [
      ['cited', 'Il manque tout.', 'Et le reste.'],
      ['secret', 'Caché.'],
    ],
  );
});

test('lists the documents whose file is missing', () => {
  assert.is(ids(health.missingFiles), 'menu');
});

test('lists the days of review, the earliest first, without a clock', () => {
  assert.equal(
    health.reviews.map(({ entry, reviewBy }) => `${reviewBy} ${entry.id}`),
    ['2029-01-31 alone', '2030-01-31 menu'],
  );
});

test('finds what neither an entry nor the menu leads to', () => {
  assert.is(ids(health.orphans), 'alone');
});

test('finds nothing alone where no menu is written, since it then holds every list', async () => {
  const { 'content/site.yml': _menu, ...others } = files;
  const loaded = await loadFiles(others);
  assert.ok(loaded.catalog);
  assert.equal(healthOf(loaded.catalog).orphans, []);
});

test('counts by collection', () => {
  assert.equal(
    health.collections
      .filter(({ type }) => type.name === 'document')
      .map(({ count, withGaps, latestUpdate }) => ({ count, withGaps, latestUpdate })),
    [{ count: 3, withGaps: 1, latestUpdate: undefined }],
  );
});

test('is published as JSON, each line with the way to its form', () => {
  const file = [...emitFiles(catalog)].find(({ path }) => path === 'api/v1/health.json');
  const { data, links } = JSON.parse(String(file?.content));
  assert.equal(data.orphans, [
    {
      type: 'document',
      id: 'alone',
      title: 'T',
      api_url: 'https://exemple.fr/api/v1/documents/alone.json',
      html_url: 'https://exemple.fr/documents/alone/',
      edit_url: 'https://exemple.fr/admin/#/collections/documents/entries/alone',
    },
  ]);
  assert.is(data.reviews[0].review_by, '2029-01-31');
  assert.is(links.html, 'https://exemple.fr/etat-du-contenu/');
});

test('dates the changes of our own collections from Git', async () => {
  const own = await loadRepository(process.cwd());
  assert.ok(own.catalog);
  if (!own.catalog.history.available) return;
  for (const { type, count, oldestUpdate = '', latestUpdate = '' } of healthOf(own.catalog)
    .collections) {
    if (count > 0) assert.ok(oldestUpdate <= latestUpdate && latestUpdate !== '', type.name);
  }
});

test.run();
