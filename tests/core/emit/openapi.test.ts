import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import { emitFiles, emitters } from '../../../core/emit/index.ts';
import { openapiDocument } from '../../../core/emit/openapi.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../core/schema/json.ts';
import { run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { matchesGolden } from '../../support/golden.ts';
import { componentOf, contractValidator } from './contract.ts';
import { catalogOf, entry, types } from './sample.ts';

const LINTER = fileURLToPath(
  new URL('../../../node_modules/@redocly/cli/bin/cli.js', import.meta.url),
);

const catalog = catalogOf([
  entry('place', 'salle', { title: 'Salle', aliases: ['ancienne-salle'] }),
  entry(
    'workshop',
    'ecrire',
    {
      title: 'Écrire',
      rank: 1,
      level: 'beginner',
      place: 'salle',
      related: ['places/salle'],
      speakers: [{ name: 'Une agente', time: { min: 20, unit: 'minute', label: '20 min' } }],
      material: [{ kind: 'file', file: '/media/x.pdf' }],
      outline: { name: 'Début', parts: [{ name: 'Suite', parts: [] }] },
    },
    'Un [lien](places/salle).',
  ),
]);

function documentOf(of: Catalog): JsonObject {
  const described = emitters.flatMap((emitter) => emitter.describe?.(of) ?? []);
  return openapiDocument(of, described);
}

const openapi = documentOf(catalog);
const files = [...emitFiles(catalog)].filter(
  ({ path }) => path.startsWith('api/v1/') && path.endsWith('.json'),
);
const described = files.filter(({ path }) => !/\/schemas\/|\.tableschema\.json$/.test(path));

/** Every sub-schema that stands for a field or an item, with where it is. */
function* fields(schema: Json | undefined, place: string): Generator<[string, JsonObject]> {
  if (!isJsonObject(schema)) return;
  for (const [name, field] of Object.entries(
    isJsonObject(schema.properties) ? schema.properties : {},
  )) {
    if (isJsonObject(field)) yield [`${place}/${name}`, field];
    yield* fields(field, `${place}/${name}`);
  }
  if (isJsonObject(schema.items)) {
    yield [`${place}/*`, schema.items];
    yield* fields(schema.items, `${place}/*`);
  }
  for (const part of [schema.allOf, schema.oneOf].flat()) yield* fields(part, place);
}

const test = suite('the OpenAPI contract');

test('is this document, for two small types', () => {
  matchesGolden('emit/sample.openapi.json', `${JSON.stringify(openapi, null, 2)}\n`);
});

test('is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(JSON.parse(JSON.stringify(openapi)));
  assert.equal(result.errors ?? [], []);
  assert.ok(result.valid);
});

test('passes the API linter without a warning', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openapi));
  const options = {
    cwd: folder,
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  };
  const { code, stdout, stderr } = await run(
    process.execPath,
    [LINTER, 'lint', 'openapi.json', '--format', 'json'],
    options,
  );
  assert.is(code, 0, stderr);
  assert.equal(JSON.parse(stdout).problems, []);
});

test('refers only to its own components, all of which are there', () => {
  const text = JSON.stringify(openapi);
  const names = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, name = '']) => name);
  const { schemas } = openapi.components as { schemas: JsonObject };
  for (const name of new Set(names)) {
    assert.match(name, /^#\/components\/schemas\/\w+$/);
    assert.ok(Object.hasOwn(schemas, name.split('/')[3] ?? ''), name);
  }
  assert.not.match(text, '"$id"');
});

test('has a path for every JSON file, schemas aside', () => {
  assert.equal(
    described
      .filter(({ path }) => componentOf(path, openapi) === undefined)
      .map(({ path }) => path),
    ['api/v1/openapi.json'],
  );
  assert.ok((openapi.paths as JsonObject)['/api/v1/openapi.json']);
});

test('describes every key of every file, formats included', () => {
  const validatorOf = contractValidator(openapi);
  for (const { path, content } of described) {
    const component = componentOf(path, openapi);
    if (component === undefined) continue;
    const validate = validatorOf(component);
    validate(JSON.parse(String(content)));
    assert.equal(validate.errors ?? [], [], path);
  }
});

test('names in each file the component that describes it', () => {
  for (const { path, content } of described) {
    const { $schema } = JSON.parse(String(content));
    if ($schema === undefined) continue;
    const address = `https://essai.example/sous/api/v1/openapi.json#/components/schemas/`;
    assert.is($schema, address + componentOf(path, openapi), path);
  }
});

test('gives every field a description, and every value an example', () => {
  const { schemas } = openapi.components as { schemas: JsonObject };
  for (const [name, component] of Object.entries(schemas)) {
    for (const [place, field] of fields(component, name)) {
      if (field.$ref !== undefined || Array.isArray(field.oneOf)) continue;
      assert.type(field.description, 'string', place);
      const isValue =
        field.type !== 'object' && field.type !== 'array' && field.const === undefined;
      if (isValue) assert.ok(Array.isArray(field.examples), place);
    }
  }
});

test('stays the same whatever the entries say', () => {
  assert.equal(documentOf(catalogOf([])), openapi);
});

test('leaves out what the settings don’t say', () => {
  const { licence: _none, ...site } = catalog.site;
  const info = documentOf({ ...catalog, site }).info as JsonObject;
  assert.is(info.license, undefined);
});

test('describes the pages of a collection of more than 500 entries', () => {
  const many = Array.from({ length: 501 }, (_, index) =>
    entry('place', `lieu-${index}`, { title: `Lieu ${index}` }),
  );
  const paths = Object.keys(documentOf(catalogOf(many)).paths as JsonObject);
  assert.ok(paths.includes('/api/v1/places/page/{page}.json'));
  assert.not.ok(paths.includes('/api/v1/workshops/page/{page}.json'));
});

test('publishes schemas whose address is their own', () => {
  for (const type of types) {
    const file = files.find(({ path }) => path === `api/v1/schemas/${type.name}.schema.json`);
    const schema = JSON.parse(String(file?.content));
    assert.is(schema.$id, `https://essai.example/sous/${file?.path}`);
    assert.ok(schema.properties.title, 'the common fields are in it');
    assert.not.match(String(file?.content), /"x-(cms|message)"/);
  }
});

test.run();
