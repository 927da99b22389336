import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copyFixture } from '../support/folder.ts';
import { MINIMAL, reperes } from './reperes.ts';

const test = suite('reperes new');

test('gives an entry without an id a name in good French, and the next one a number', async () => {
  const root = copyFixture(MINIMAL);
  const made = async () => {
    const { code, stdout, stderr } = await reperes(['new', 'topic'], { cwd: root });
    assert.is(code, 0, stderr);
    const path = stdout.trim();
    return { path, text: readFileSync(join(root, path), 'utf8') };
  };
  const first = await made();
  assert.is(first.path, 'content/topics/nouvelle-entree.yml');
  assert.match(first.text, /^title: Nouvelle entrée$/m);
  const second = await made();
  assert.is(second.path, 'content/topics/nouvelle-entree-2.yml');
  assert.match(second.text, /^title: Nouvelle entrée 2$/m);
});

test('makes no type that it couldn’t make an entry of', async () => {
  const root = copyFixture(MINIMAL);
  const { code, stdout, stderr } = await reperes(['new', 'type', 'type'], { cwd: root });
  assert.is(code, 2);
  assert.is(stdout, '');
  assert.is(
    stderr,
    'Un type ne peut pas s’appeler « type ».\nChoisissez un autre nom : « reperes new type » crée un schéma, jamais une entrée.\n',
  );
});

test.run();
