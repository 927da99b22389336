import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../../support/command.ts';
import { copyEngine } from '../../support/engine.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { treeOf } from '../../support/tree.ts';
import { MINIMAL } from '../reperes.ts';

const test = suite('the files that the engine decides');

test('keeps what the sources decide, and makes it again when it is damaged', async () => {
  const engine = copyEngine();
  const build = async () => {
    const out = join(temporaryFolder(), 'site');
    const args = ['build', '--root', MINIMAL, '--out', out, '--copy', '--without-search'];
    const { code, stderr } = await run(process.execPath, [
      join(engine, 'scripts/reperes.js'),
      ...args,
    ]);
    assert.is(code, 0, stderr);
    return treeOf(out);
  };
  const made = await build();
  assert.equal(await build(), made, 'kept');
  const kept = join(engine, '.cache/files');
  const names = readdirSync(kept);
  assert.is(names.length, 6, 'styles and scripts, pictures, the four scripts of the CMS');
  for (const name of names) {
    const file = join(kept, name);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -100));
  }
  assert.equal(await build(), made, 'made again');
});

test.run();
