import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../../core/index.ts';
import { openStore } from '../../../scripts/store/entry-store.ts';
import { forgetStore } from '../../../scripts/store/store-folder.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { note, writeRepository } from '../../support/repository.ts';

const test = suite('what is forgotten of repositories');

function twoRepositories(): readonly [string, string] {
  const repositoryOf = (name: string): string =>
    writeRepository({ 'content/notes/a.md': note(`title: ${name}`, `Un texte sur ${name}.`) });
  return [repositoryOf('Ada'), repositoryOf('Grace')];
}

async function keep(root: string, stores: string): Promise<void> {
  const store = openStore(root, { fewest: 1, stores });
  await loadRepository(root, { history: false, memory: store.memory });
  store.save();
}

test('all of a repository that is gone, once another one is kept', async () => {
  const stores = temporaryFolder();
  const [gone, other] = twoRepositories();
  await keep(gone, stores);
  rmSync(gone, { recursive: true });
  await keep(other, stores);
  const owners = readdirSync(stores).map((name) =>
    readFileSync(join(stores, name, 'repository'), 'utf8'),
  );
  assert.equal(owners, [realpathSync(other)]);
});

test('all of one from which somebody is erased', async () => {
  const stores = temporaryFolder();
  const [root, other] = twoRepositories();
  await keep(root, stores);
  await keep(other, stores);
  assert.is(forgetStore(root, stores), undefined);
  const kept = readdirSync(stores, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => readFileSync(join(item.parentPath, item.name), 'latin1'))
    .join();
  assert.not.match(kept, 'Ada');
  assert.match(kept, 'Grace');
});

test.run();
