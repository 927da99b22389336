import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { listModules } from '../../../core/files/modules.ts';
import { temporaryFolder } from '../../support/folder.ts';

// As where the engine is run from its sources.
register();
const folder = temporaryFolder();
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
for (const name of [
  'b.ts',
  'a-b.ts',
  'a.tsx',
  'B.ts',
  'index.ts',
  'a.test.ts',
  'types.d.ts',
  'x.js',
]) {
  writeFileSync(join(folder, name), `export const name = '${name}';\n`);
}

test('lists modules in one order, without indexes, tests and declarations', () => {
  for (const address of [pathToFileURL(folder), pathToFileURL(`${folder}/`)]) {
    const names = listModules(address).map((module) => basename(module));
    assert.equal(names, ['B.ts', 'a-b.ts', 'a.tsx', 'b.ts']);
  }
});

test('what is listed can be imported', async () => {
  for (const address of listModules(pathToFileURL(folder))) {
    const module: { name: string } = await import(address);
    assert.is(module.name, basename(address));
  }
});

test.run();
