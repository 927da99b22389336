import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { note, writeRepository } from '../../support/repository.ts';
import { broken, diff } from './diff-command.ts';

const test = suite('reperes diff, refusing');

test('is told in a sentence what can’t be compared', async () => {
  const { root } = await broken();
  for (const base of ['nope', '--output=x', 'HEAD~5']) {
    const { code, stderr } = await diff(root, `--base=${base}`);
    assert.match(stderr, /n’est ni un commit, ni une branche, ni une étiquette/, base);
    assert.is(code, 2);
  }
  const alone = await diff(writeRepository({ 'content/notes/a.md': note('title: A') }));
  assert.match(alone.stderr, /^Ce dépôt n’a pas d’historique Git/);
  assert.is(alone.code, 2);
});

test('refuses to compare what isn’t valid', async () => {
  const { root } = await broken();
  writeFileSync(join(root, 'content/people/x.yml'), 'title: X\nrole: Coach\n');
  const { code, stdout, stderr } = await diff(root);
  assert.is(stdout, '');
  assert.match(stderr, /content\/people\/x\.yml:2:1/);
  assert.is(code, 1);
});

test.run();
