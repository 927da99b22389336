import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { typescriptApiTypes } from '../../../core/emit/typescript.ts';
import { run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { types, typesFrom } from './sample.ts';

const COMPILER = fileURLToPath(
  new URL('../../../node_modules/typescript/bin/tsc', import.meta.url),
);
const STRICT = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--ignoreConfig'];

async function compile(text: string): Promise<string> {
  const file = join(temporaryFolder(), 'types.ts');
  writeFileSync(file, text);
  const { stdout } = await run(process.execPath, [COMPILER, ...STRICT, '--target', 'es2022', file]);
  return stdout;
}

function typeNamed(name: string, title = 'title') {
  const field = { type: 'string', title: 'Nom', description: 'Un nom.' };
  return {
    title: name,
    description: `Un type ${name}.`,
    type: 'object',
    additionalProperties: false,
    'x-collection': { name: `${name}-list`, title },
    properties: { [title]: field },
    required: [title],
  };
}

const test = suite('the TypeScript of the client');

test('has a table of the collections, with the field that is shown as title', async () => {
  const named = typesFrom({ tool: typeNamed('tool', 'label') });
  const use =
    "const table: { tool: 'tool'; label: 'label' } = { tool: collections['tool-list'].type, label: collections['tool-list'].title };\nexport default table;\n";
  assert.is(await compile(`${typescriptApiTypes(named)}${use}`), '');
});

test('keeps the names that the client imports, whatever the types are called', async () => {
  const names = [
    'changes',
    'collections',
    'entry-links',
    'entry-meta',
    'index',
    'manifest',
    'relation',
  ];
  const awkward = typesFrom(Object.fromEntries(names.map((name) => [name, typeNamed(name)])));
  const use = `
export const lines = (manifest: Manifest): string[] => manifest.data.map(({ sha256 }) => sha256);
export const version = (index: Index): string => index.meta.version;
export const complete = (changes: Changes): boolean => changes.meta.complete;
export const own = (links: EntryLinks, { sha256 }: EntryMeta): string => links.self + sha256;
export const kind: Collections['manifest-list']['type'] = 'manifest';
`;
  assert.is(await compile(`${typescriptApiTypes(awkward)}${use}`), '');
});

test('is the same each time', () => {
  assert.is(typescriptApiTypes(types), typescriptApiTypes([...types]));
});

test.run();
