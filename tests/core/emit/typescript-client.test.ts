import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { describedFor, emitFiles } from '../../../core/emit/index.ts';
import { typescriptApiTypes } from '../../../core/emit/typescript.ts';
import { run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { catalogOf, types, typesFrom } from './sample.ts';

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
  assert.is(await compile(`${typescriptApiTypes(named, describedFor(named))}${use}`), '');
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
  assert.is(await compile(`${typescriptApiTypes(awkward, describedFor(awkward))}${use}`), '');
});

test('is the same each time', () => {
  assert.is(
    typescriptApiTypes(types, describedFor(types)),
    typescriptApiTypes([...types], describedFor(types)),
  );
});

test('knows every link of the entry point, and which ones are always there', async () => {
  const always = ['self', 'html', 'openapi', 'manifest', 'changes'];
  const history = {
    available: true,
    revision: 'a'.repeat(40),
    shallow: false,
    changes: new Map(),
    events: [],
  } as const;
  const index = [...emitFiles({ ...catalogOf([]), history })].find(
    ({ path }) => path === 'api/v1/index.json',
  );
  const names = Object.keys(JSON.parse(String(index?.content)).links);
  assert.ok(names.includes('health') && names.includes('feed_atom'), names.join());
  const uses = names.map(
    (name) =>
      `export const get_${name} = ({ links }: Index): string${always.includes(name) ? '' : ' | undefined'} => links.${name};\n`,
  );
  assert.is(await compile(`${typescriptApiTypes(types, describedFor(types))}${uses.join('')}`), '');
});

test.run();
