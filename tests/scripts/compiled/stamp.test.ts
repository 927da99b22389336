import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sourcesStamp } from '../../../scripts/compiled/stamp.js';
import { temporaryFolder } from '../../support/folder.ts';

const test = suite('the stamp of the sources');

/** An engine of a file in each room, in a project that has installed it. */
function engine(): string {
  const project = temporaryFolder();
  const rooms = ['core', 'site', 'cms', 'scripts'].map((room) => `${room}/index.ts`);
  for (const file of ['package.json', 'tsconfig.json', ...rooms]) write(project, `reperes/${file}`);
  return `${join(project, 'reperes')}/`;
}

function write(folder: string, file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '');
}

for (const { file, what } of [
  { file: 'core/index.ts', what: 'a source' },
  { file: 'node_modules/.package-lock.json', what: 'the packages of the engine' },
  {
    file: '../.package-lock.json',
    what: 'the packages of the project that has installed the engine',
  },
]) {
  test(`changes with ${what}`, () => {
    const folder = engine();
    const former = sourcesStamp(folder);
    assert.is(sourcesStamp(folder), former);
    write(folder, file);
    const next = sourcesStamp(folder);
    assert.is.not(next, former);
    assert.is(sourcesStamp(folder), next);
  });
}

test('leaves out what other folders hold', () => {
  const folder = engine();
  const former = sourcesStamp(folder, ['core']);
  write(folder, 'site/index.ts');
  write(folder, 'docs/guide.md');
  assert.is(sourcesStamp(folder, ['core']), former);
});

test.run();
