import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publishedDigest, sourceDigest } from '../../../core/diff/digest.ts';
import { diffReport } from '../../../core/diff/report.ts';
import type { Snapshot } from '../../../core/diff/snapshot.ts';
import { snapshotOfCatalog } from '../../../core/diff/snapshot-of-catalog.ts';
import { isSnapshotFile, snapshotOfFiles } from '../../../core/diff/snapshot-of-files.ts';
import {
  type Release,
  releaseBaseUrl,
  snapshotOfRelease,
} from '../../../core/diff/snapshot-of-release.ts';
import { type Catalog, emitFiles, loadRepository } from '../../../core/index.ts';
import { note, writeRepository } from '../../support/repository.ts';

const OURS = fileURLToPath(new URL('../../..', import.meta.url));

async function catalogAt(root: string): Promise<Catalog> {
  const { catalog, diagnostics } = await loadRepository(root, { history: false });
  if (catalog === undefined) throw new Error(JSON.stringify(diagnostics));
  return catalog;
}

function filesAt(root: string): Map<string, Uint8Array> {
  const paths = ['content', 'schemas']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter(isSnapshotFile);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/** The release that a catalog would be, without a disk. */
function releaseOf(catalog: Catalog): Release {
  const files = new Map(
    [...emitFiles(catalog)].map(({ path, content }) => [path, String(content)] as const),
  );
  return {
    read: (path) => JSON.parse(files.get(`api/v1/${path}`) ?? 'null') ?? undefined,
    list: (folder) =>
      [...files.keys()]
        .filter((path) => posix.dirname(path) === `api/v1/${folder}`)
        .map((path) => posix.basename(path)),
  };
}

function entriesOf({ types }: Snapshot): string[] {
  return types.flatMap(({ collection, entries }) =>
    [...entries].map(([id, { aliases, listed, path }]) =>
      `${collection.name}/${id} ${path ?? '-'} ${listed} ${aliases.join(',')}`.trim(),
    ),
  );
}

const SMALL = writeRepository({
  'content/site.yml': 'name: Essai\nbase_url: https://essai.example/sous\nversion: 3.1.4\n',
  'content/notes/a.md': note('title: A\norder: 1\naliases: [ancien-a]', 'Un.'),
  'content/notes/b.md': note('title: B\norder: 2\nparent: a\nsee: [people/x]'),
  'content/notes/draft.md': note('title: Brouillon\norder: 3\nstatus: draft'),
  'content/people/x.yml': 'title: X\nhidden: true\naliases: [y]\n',
  'content/people/z.yml': 'title: Z\nstatus: archived\n',
});

const test = suite('snapshots');

test('of the same files, of their catalog and of their release say the same', async () => {
  const expected = [
    'notes/a /notes/a/ true ancien-a',
    'notes/b /notes/a/b/ true',
    'people/x /personnes/x/ false y',
    'people/z /personnes/z/ false',
  ];
  const catalog = await catalogAt(SMALL);
  const release = releaseOf(catalog);
  const snapshots = [
    snapshotOfCatalog(catalog, publishedDigest),
    snapshotOfFiles(filesAt(SMALL)).snapshot,
    snapshotOfRelease(release),
  ];
  for (const snapshot of snapshots) {
    assert.is(snapshot.version, '3.1.4');
    assert.equal(entriesOf(snapshot), expected);
  }
  assert.is(releaseBaseUrl(release), 'https://essai.example/sous');
});

for (const root of [SMALL, OURS]) {
  test(`find no difference between ${root === OURS ? 'our' : 'a small'} repository and itself`, async () => {
    const catalog = await catalogAt(root);
    const bySource = snapshotOfCatalog(catalog, ({ data, body }) =>
      sourceDigest(data, body?.source),
    );
    const files = snapshotOfFiles(filesAt(root));
    assert.equal(files.unreadable, []);
    assert.equal(diffReport(files.snapshot, bySource, '').differences, []);
    const published = snapshotOfCatalog(catalog, publishedDigest);
    const release = snapshotOfRelease(releaseOf(catalog));
    assert.equal(diffReport(release, published, '').differences, []);
    assert.is(release.types.length, catalog.types.length);
  });
}

test('leave out a schema that isn’t one any more, and say which', () => {
  const files = filesAt(SMALL);
  files.set('schemas/note.schema.json', Buffer.from('{'));
  files.set('schemas/person.schema.json', Buffer.from('{"title":"Sans collection"}'));
  const { snapshot, unreadable } = snapshotOfFiles(files);
  assert.equal(snapshot.types, []);
  assert.equal([...unreadable].sort(), ['schemas/note.schema.json', 'schemas/person.schema.json']);
});

test('keep the id of an entry that can’t be read', () => {
  const files = filesAt(SMALL);
  files.set('content/notes/a.md', Buffer.from('---\ntitle: "\n---\n'));
  assert.equal(entriesOf(snapshotOfFiles(files).snapshot)[0], 'notes/a /notes/a/ true');
});

test('of another folder are no release', () => {
  assert.is(releaseBaseUrl({ read: () => ({ links: [] }), list: () => [] }), undefined);
  assert.equal(snapshotOfRelease({ read: () => undefined, list: () => [] }).types, []);
});

test.run();
