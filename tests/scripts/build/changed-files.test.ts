import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copyFixture } from '../../support/folder.ts';
import { treeOf } from '../../support/tree.ts';
import { MINIMAL, reperes } from '../reperes.ts';

const root = copyFixture(MINIMAL);
const FILE = join(root, 'content/guides/train-et-velo.md');
const source = readFileSync(FILE, 'utf8');

/** Everything that is published for a text of the guide, the search index aside: its folder is named by its content. */
async function published(text: string): Promise<Record<string, string>> {
  writeFileSync(FILE, text);
  const { code, stderr } = await reperes(['build'], { cwd: root });
  assert.is(code, 0, stderr);
  const files = Object.entries(treeOf(realpathSync(join(root, '_site'))));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith('assets/search-')));
}

const test = suite<{ before: Record<string, string> }>('one changed entry of a whole site');

test.before(async (context) => {
  context.before = await published(source);
});

/** Paths that aren't the same, or aren't there, after a text of the entry is replaced. */
async function changedBy(
  from: string,
  to: string,
  before: Readonly<Record<string, string>>,
): Promise<string[]> {
  const text = source.replace(from, to);
  assert.is.not(text, source);
  const after = await published(text);
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]).sort();
}

/** What always follows: the entry in each form, its collection's files, what lists every entry. */
const FOLLOWS = [
  'api/v1/export.ndjson',
  'api/v1/guides.csv',
  'api/v1/guides.json',
  'api/v1/guides.ndjson',
  'api/v1/guides/train-et-velo.json',
  'api/v1/manifest.json',
  'guides/train-et-velo/index.html',
  'guides/train-et-velo/index.md',
  'recherche/index.json',
];

test('changes its own files, its collection’s, and what shows its title when that is what changed', async ({
  before,
}) => {
  const changed = await changedBy('Prendre le train à vélo', 'Le vélo dans le train', before);
  const showing = [
    'admin/index.json',
    'admin/preview.json',
    'api/events/index.html',
    'api/guides/index.html',
    'api/v1/events.csv',
    'api/v1/events.json',
    'api/v1/events.ndjson',
    'api/v1/events/cafe-du-velo.json',
    'api/v1/guides/demenager.json',
    'api/v1/topics/transports.json',
    'guides/demenager/index.html',
    'guides/index.html',
    'guides/index.md',
    'plan-du-site/index.html',
    'recherche/index.html',
    'rencontres/cafe-du-velo/index.html',
    'rencontres/cafe-du-velo/index.md',
    'themes/transports/index.html',
  ];
  assert.equal(changed, [...FOLLOWS, ...showing].sort());
});

test.run();
