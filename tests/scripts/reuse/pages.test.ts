import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildSite } from '../../../scripts/build/build.ts';
import { placeOf } from '../../../scripts/output/place.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { note, writeRepository } from '../../support/repository.ts';
import { treeOf } from '../../support/tree.ts';

const COUNT = 510;

const test = suite('a large collection built again');

function manyNotes(): string {
  return writeRepository(
    Object.fromEntries(
      Array.from({ length: COUNT }, (_, index) => {
        const id = `n-${String(index).padStart(4, '0')}`;
        return [`content/notes/${id}.md`, note(`title: ${id}`, `Le texte de ${id}.\n`)];
      }),
    ),
  );
}

async function build(root: string, out: string, fresh: boolean): Promise<void> {
  const request = { root, place: placeOf(out), form: 'link', withoutSearch: true } as const;
  const result = await buildSite({ ...request, fewest: 1, fresh, progress: () => undefined });
  assert.is(result.kind, 'built');
}

test('makes the page of the entry that changed, and takes the others', async () => {
  const root = manyNotes();
  const outputs = temporaryFolder();
  const [out, other] = [join(outputs, 'site'), join(outputs, 'other')];
  const pages = [1, 2].map((page) => `api/v1/notes/page/${page}.json`);
  const inodes = (): number[] => pages.map((path) => statSync(join(out, path)).ino);
  await build(root, out, false);
  const before = inodes();
  const file = join(root, 'content/notes/n-0505.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Le texte', 'L’autre texte'));
  await build(root, out, false);
  assert.equal(
    inodes().map((inode, index) => inode === before[index]),
    [true, false],
  );
  await build(root, other, true);
  assert.equal(treeOf(realpathSync(out)), treeOf(realpathSync(other)));
});

test.run();
