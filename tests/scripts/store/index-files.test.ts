import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NOTHING, readIndex, writeIndex } from '../../../scripts/store/index-files.ts';
import type { IndexedEntry, StoreIndex } from '../../../scripts/store/store-index.ts';
import { temporaryFolder } from '../../support/folder.ts';

const test = suite('the files of a store’s index');

function entry(rank: number, title = `Titre ${rank}`): IndexedEntry {
  const name = `n${rank}`;
  const path = `content/notes/${name}.md`;
  return {
    file: {
      ...{ path, collection: 'notes', name, extension: 'md' },
      ...{ bytes: title.length, mtimeMs: 1, ctimeMs: 1, ino: rank },
    },
    wasQuiet: true,
    sha256: title,
    schema: 'note',
    data: { title },
    bodyLine: 4,
  };
}

function indexOf(count: number): StoreIndex {
  return {
    entries: Array.from({ length: count }, (_, rank) => entry(rank)),
    sound: { types: 'types', site: 'site' },
  };
}

function sorted({ entries, sound }: StoreIndex): StoreIndex {
  return { entries: [...entries].sort((a, b) => a.file.ino - b.file.ino), sound };
}

function inodes(folder: string): Map<string, number> {
  return new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));
}

test('are written where an entry has changed, and no others', () => {
  const folder = temporaryFolder();
  const first = indexOf(2000);
  writeIndex(folder, first, NOTHING);
  assert.equal(sorted(readIndex(folder)), first);
  const before = inodes(folder);
  assert.is(before.size, 4);
  const second = { ...first, entries: first.entries.with(7, entry(7, 'Un autre titre')) };
  writeIndex(folder, second, readIndex(folder));
  assert.equal(sorted(readIndex(folder)), second);
  const after = inodes(folder);
  const written = [...after].filter(([name, ino]) => before.get(name) !== ino);
  assert.is(written.length, 1);
});

test('are others once there are more entries, and those of before go', () => {
  const folder = temporaryFolder();
  writeIndex(folder, indexOf(500), NOTHING);
  assert.equal(readdirSync(folder), ['index-1-0']);
  const more = indexOf(600);
  writeIndex(folder, more, readIndex(folder));
  assert.equal(readdirSync(folder).sort(), ['index-2-0', 'index-2-1']);
  assert.equal(sorted(readIndex(folder)), more);
});

test.run();
