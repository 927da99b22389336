import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isUncommitted } from '../../../scripts/git/uncommitted.ts';
import { copyFixture, temporaryFolder } from '../../support/folder.ts';
import { gitInit } from '../../support/git.ts';
import { MINIMAL, reperes } from '../reperes.ts';

const test = suite('what no commit holds');

const ENTRY = 'content/topics/transports.yml';

test('is told who publishes it under the name of one', async () => {
  const root = copyFixture(MINIMAL);
  await gitInit(root);
  const file = join(root, ENTRY);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*/m, 'title: Autre'));
  const to = join(temporaryFolder(), 'www');
  const { code, stdout, stderr } = await reperes(['publish', '--root', root, '--to', to]);
  assert.is(code, 0);
  assert.match(stdout, /^En ligne : [0-9a-f]{12}\n$/);
  assert.is(
    stderr,
    'Cette version porte le nom du dernier commit, mais elle contient des modifications de content/ ou de schemas/ qui n’y sont pas.\nFaites d’abord un commit, puis publiez de nouveau.\n',
  );
});

test('is a new, a changed or a removed file of the folders that are asked about', async () => {
  const root = copyFixture(MINIMAL);
  const found = () => isUncommitted(root, ['content', 'schemas']);
  assert.is(await found(), false, 'without a commit');
  await gitInit(root);
  assert.is(await found(), false, 'all is there');
  writeFileSync(join(root, 'notes.txt'), 'à moi');
  assert.is(await found(), false, 'a file of no concern');
  writeFileSync(join(root, 'content/topics/eau.yml'), 'title: Eau\norder: 3\n');
  assert.is(await found(), true, 'a new file');
  rmSync(join(root, 'content/topics/eau.yml'));
  rmSync(join(root, 'schemas/guide.schema.json'));
  assert.is(await found(), true, 'a removed file');
});

test.run();
