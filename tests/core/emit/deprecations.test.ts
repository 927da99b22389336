import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import { emitFiles, loadRepository } from '../../../core/index.ts';
import type { JsonObject } from '../../../core/schema/json.ts';
import { note, writeRepository } from '../../support/repository.ts';
import { componentOf, contractValidator } from './contract.ts';

const FIELD = { title: 'Champ', description: 'Un champ.' };
const TOOL = {
  title: 'Outil',
  description: 'Un outil.',
  type: 'object',
  additionalProperties: false,
  deprecated: true,
  'x-deprecated-since': '2026-01-01',
  'x-sunset': '2028-01-01',
  'x-collection': { name: 'tools', label: 'Outils' },
  properties: {
    note: {
      ...FIELD,
      title: 'Note liée',
      type: 'string',
      'x-ref': 'notes',
      deprecated: true,
      'x-sunset': '2027-06-30',
    },
    parts: {
      ...FIELD,
      type: 'array',
      items: {
        ...FIELD,
        type: 'object',
        additionalProperties: false,
        properties: { weight: { ...FIELD, title: 'Poids', type: 'number', deprecated: true } },
      },
    },
  },
};

const EXPECTED = [
  { title: 'Outils', since: '2026-01-01', sunset: '2028-01-01' },
  { field: '/note', title: 'Note liée', sunset: '2027-06-30' },
  { field: '/parts/*/weight', title: 'Poids' },
];

async function load(): Promise<Catalog> {
  const root = writeRepository({
    'schemas/tool.schema.json': JSON.stringify(TOOL),
    'content/notes/a.md': note('title: A\naliases: [autrefois]\nsee: [notes/b]'),
    'content/notes/b.md': note('title: B'),
    'content/tools/marteau.yml': 'title: Marteau\nnote: autrefois\nparts:\n  - weight: 1.5\n',
  });
  const { catalog, diagnostics } = await loadRepository(root, { history: false });
  if (catalog === undefined) throw new Error(JSON.stringify(diagnostics));
  return catalog;
}

const files = new Map(
  [...emitFiles(await load())].map(({ path, content }) => [path, String(content)] as const),
);
const json = (path: string) => JSON.parse(files.get(`api/v1/${path}`) ?? 'null');

const test = suite('what the API announces of its future');

test('tells the end of a collection and of its fields in the files that have them', () => {
  assert.equal(json('tools/marteau.json').meta.deprecations, EXPECTED);
  assert.equal(json('tools.json').meta.deprecations, EXPECTED);
  assert.is(json('notes.json').meta.deprecations, undefined);
  assert.is(json('notes/a.json').meta.deprecations, undefined);
});

test('tells it in the contract: operations, fields, also where a relation takes their place', () => {
  const openapi = json('openapi.json');
  assert.is(openapi.paths['/api/v1/tools.json'].get.deprecated, true);
  assert.is(openapi.paths['/api/v1/tools/{id}.json'].get.deprecated, true);
  assert.is(openapi.paths['/api/v1/notes.json'].get.deprecated, undefined);
  const { properties } = openapi.components.schemas.Tool;
  assert.is(properties.note.deprecated, true);
  assert.is(properties.note['x-sunset'], '2027-06-30');
  assert.match(properties.note.$ref, /\/Relation$/);
  assert.is(properties.parts.items.properties.weight.deprecated, true);
  assert.is(json('schemas/tool.schema.json').deprecated, true);
});

test('keeps the contract with it', () => {
  const openapi: JsonObject = json('openapi.json');
  const validatorOf = contractValidator(openapi);
  for (const path of ['api/v1/tools.json', 'api/v1/tools/marteau.json']) {
    const validate = validatorOf(componentOf(path, openapi) ?? '');
    validate(JSON.parse(files.get(path) ?? 'null'));
    assert.equal(validate.errors ?? [], [], path);
  }
});

test('lets a former id answer like the current one, which it names, and stand in no list', () => {
  const { links, ...current } = json('notes/a.json');
  const { links: formerLinks, ...former } = json('notes/autrefois.json');
  assert.equal(former, current);
  assert.equal(formerLinks, {
    ...links,
    canonical: 'http://localhost:8080/api/v1/notes/a.json',
  });
  assert.is(json('tools/marteau.json').data.note.id, 'a');
  assert.equal(
    json('notes.json').data.map(({ id }: { id: string }) => id),
    ['a', 'b'],
  );
  for (const path of ['api/v1/manifest.json', 'api/v1/notes.csv']) {
    const text = files.get(path) ?? '';
    assert.not.match(text, /notes\/autrefois|^autrefois/m, path);
  }
});

test('says in every file whom to credit', () => {
  const named = [...files.keys()].filter((path) =>
    /^api\/v1\/(?!openapi|schemas\/|404|.*tableschema).*\.json$/.test(path),
  );
  assert.ok(named.length > 8);
  for (const path of named) {
    assert.is(JSON.parse(files.get(path) ?? 'null').meta.attribution, 'Repères', path);
  }
});

test.run();
