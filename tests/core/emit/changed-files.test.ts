import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles, loadRepository } from '../../../core/index.ts';
import { copyFixture } from '../../support/folder.ts';
import { gitCommit, gitInit } from '../../support/git.ts';

const MINIMAL = fileURLToPath(new URL('../../fixtures/minimal', import.meta.url));

async function emitted(root: string): Promise<Map<string, string>> {
  const { catalog, diagnostics } = await loadRepository(root);
  assert.equal(diagnostics, []);
  const files = catalog === undefined ? [] : [...emitFiles(catalog)];
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

/** Paths whose content isn't the same before and after a text of a file is replaced. */
async function changedBy(file: string, from: string, to: string, git: boolean): Promise<string[]> {
  const root = copyFixture(MINIMAL);
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
    false,
  );
  assert.equal(changed, [...guide('demenager'), ...guides, ...LISTS].sort());
});

test('changes with Git also what tells when', async () => {
  const changed = await changedBy(
    'content/guides/demenager.md',
    'audience: agents',
    'audience: usagers',
    true,
  );
  assert.equal(changed, [...guide('demenager'), ...guides, ...LISTS, ...DATED].sort());
});

test('changes the entries that show its title when that is what changed', async () => {
  const changed = await changedBy(
    'content/topics/transports.yml',
    'Transports',
    'Se déplacer',
    true,
  );
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

test('changes nothing when nothing of it does', async () => {
  assert.equal(await changedBy('content/guides/demenager.md', 'audience:', 'audience:', false), []);
});

test.run();
