import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { describedFor } from '../../../core/emit/index.ts';
import { typescriptApiTypes, typescriptTypes } from '../../../core/emit/typescript.ts';
import { siteSchema } from '../../../core/schema/site-schema.ts';
import { run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { matchesGolden } from '../../support/golden.ts';
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

const test = suite('the TypeScript of the schemas');

test('says every field of the source and of the API', () => {
  matchesGolden('emit/sample.types.txt', typescriptTypes(types));
});

test('is the same each time', () => {
  assert.is(typescriptTypes(types), typescriptTypes([...types]));
});

test('compiles in strict mode and knows what each relation leads to', async () => {
  const use = `
const step: Workshop = { title: 'x', rank: 1, level: 'expert', related: ['places/x'] };
const place: ApiCollections['places'] = { type: 'place', id: 'x', title: 'X' };
export function kindOf(workshop: ApiWorkshop): 'place' | undefined {
  const first: 'place' | 'workshop' | undefined = workshop.related?.[0]?.type;
  return first === 'place' ? workshop.place?.type : undefined;
}
export const values = [step, place];
// @ts-expect-error: a reference to another collection names it
export const wrong: Workshop = { title: 'x', rank: 1, level: 'expert', related: ['phases/x'] };
`;
  assert.is(await compile(`${typescriptTypes(types)}${use}`), '');
});

test('of the API alone, without a prefix, compiles too', async () => {
  assert.is(await compile(typescriptApiTypes(types, describedFor(types))), '');
});

test('of a schema that is no content type is one interface', () => {
  const text = typescriptTypes([], [{ name: 'SiteSettings', schema: siteSchema }]);
  assert.match(text, 'export interface SiteSettings {');
  assert.not.match(text, 'Api');
});

test('gives definitions of one name and two meanings two names', () => {
  const schema = (collection: string, type: string) => ({
    title: 'Essai',
    description: 'Un essai.',
    type: 'object',
    additionalProperties: false,
    'x-collection': { name: collection },
    properties: { value: { $ref: '#/$defs/value', title: 'Valeur', description: 'Une valeur.' } },
    $defs: { value: { type, title: 'Valeur', description: 'Une valeur.' } },
  });
  const text = typescriptTypes(typesFrom({ a: schema('as', 'string'), b: schema('bs', 'number') }));
  assert.match(text, 'export type Value = string;');
  assert.match(text, 'export type Value2 = number;');
});

test.run();
