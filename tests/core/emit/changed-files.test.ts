import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles, loadRepository } from '../../../core/index.ts';
import { copyFixture } from '../../support/folder.ts';
import { gitCommit, gitInit } from '../../support/git.ts';
import { copyContent } from '../../support/real-content.ts';

const MINIMAL = fileURLToPath(new URL('../../fixtures/minimal', import.meta.url));

async function emitted(root: string): Promise<Map<string, string>> {
  const { catalog, diagnostics } = await loadRepository(root);
  assert.equal(diagnostics, []);
  const files = catalog === undefined ? [] : [...emitFiles(catalog)];
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

/** Paths whose content isn't the same before and after a text of a file is replaced. */
async function changedBy(
  file: string,
  from: string,
  to: string,
  { git = false, root = copyFixture(MINIMAL) } = {},
): Promise<string[]> {
  if (git) await gitInit(root);
  const before = await emitted(root);
  const text = readFileSync(join(root, file), 'utf8');
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(join(root, file), text.replace(from, to));
  if (git) await gitCommit(root, 'Change', '2024-02-01T09:00:00Z');
  const after = await emitted(root);
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** Files of the whole site in which every listed entry stands. */
const LISTS = ['api/v1/export.ndjson', 'api/v1/manifest.json'];
/** Files that tell when something changed, or which commit is published. */
const DATED = [
  'api/v1/changes.json',
  'api/v1/health.json',
  'api/v1/index.json',
  'feed.json',
  'feed.xml',
  'sitemap.xml',
];

const guide = (id: string) => [`api/v1/guides/${id}.json`, `guides/${id}/index.md`];
const guides = ['api/v1/guides.csv', 'api/v1/guides.json', 'api/v1/guides.ndjson'];
const topics = ['api/v1/topics.csv', 'api/v1/topics.json', 'api/v1/topics.ndjson'];

const test = suite('one changed entry');

test('changes its own files and the lists that it stands in', async () => {
  const changed = await changedBy(
    'content/guides/demenager.md',
    'audience: agents',
    'audience: usagers',
  );
  assert.equal(changed, [...guide('demenager'), ...guides, ...LISTS].sort());
});

test('changes with Git also what tells when', async () => {
  const changed = await changedBy(
    'content/guides/demenager.md',
    'audience: agents',
    'audience: usagers',
    { git: true },
  );
  assert.equal(changed, [...guide('demenager'), ...guides, ...LISTS, ...DATED].sort());
});

test('changes the entries that show its title when that is what changed', async () => {
  const changed = await changedBy('content/topics/transports.yml', 'Transports', 'Se déplacer', {
    git: true,
  });
  const expected = [
    'api/v1/topics/transports.json',
    'themes/transports/index.md',
    'themes/index.md',
    ...topics,
    ...guide('train-et-velo'),
    ...guide('demenager'),
    ...guides,
    ...LISTS,
    ...DATED,
  ];
  assert.equal(changed, expected.sort());
});

test('changes its own files and its collection’s when only its text does', async () => {
  const changed = await changedBy('content/guides/train-et-velo.md', 'Réservez', 'Retenez');
  assert.equal(changed, [...guide('train-et-velo'), ...guides, ...LISTS].sort());
});

test('changes the order of its lists when that is what changed', async () => {
  const changed = await changedBy('content/topics/logement.yml', 'order: 2', 'order: 9');
  const own = ['api/v1/topics/logement.json', 'themes/logement/index.md'];
  assert.equal(changed, [...own, ...topics, ...LISTS].sort());
});

const LEFT = ['api/v1/health.json', 'api/v1/index.json', 'guides/index.md', 'sitemap.xml'];

test('leaves the lists when it is hidden or archived, and nothing that refers to it', async () => {
  const file = 'content/guides/train-et-velo.md';
  const [json = '', twin = ''] = guide('train-et-velo');
  assert.equal(
    await changedBy(file, 'audience:', 'hidden: true\naudience:'),
    [json, ...guides, ...LISTS, ...LEFT].sort(),
  );
  assert.equal(
    await changedBy(file, 'audience:', 'status: archived\naudience:'),
    [json, twin, ...guides, ...LISTS, ...LEFT].sort(),
  );
});

test('of our own content changes what shows its title, and nothing else', async () => {
  const changed = await changedBy(
    'content/formats/partage-entre-pairs.md',
    'title: Partage entre pairs',
    'title: Partager entre pairs',
    { root: copyContent() },
  );
  const inLists = (name: string) => ['csv', 'json', 'ndjson'].map((end) => `api/v1/${name}.${end}`);
  const expected = [
    'academie/agenda/agenda.ics',
    'academie/agenda/mars-2022/index.md',
    'academie/formats/index.md',
    'academie/formats/partage-entre-pairs/index.md',
    'api/v1/agendas/mars-2022.ics',
    'api/v1/agendas/mars-2022.json',
    'api/v1/formats/partage-entre-pairs.json',
    'api/v1/programmes/entrepreneurs-d-interet-general.json',
    ...inLists('agendas'),
    ...inLists('formats'),
    ...LISTS,
  ];
  assert.equal(changed, expected.sort());
});

test('changes nothing when nothing of it does', async () => {
  assert.equal(await changedBy('content/guides/demenager.md', 'audience:', 'audience:'), []);
});

test.run();
