import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { configFile, decapConfig } from '../../cms/config/config.ts';
import {
  type ContentType,
  isJsonObject,
  type Json,
  type JsonObject,
  loadRepository,
  nodeAt,
  propertyNodes,
  type SchemaNode,
  shapeOf,
  siteSchema,
} from '../../core/index.ts';
import { site, types } from '../core/emit/sample.ts';
import { matchesGolden } from '../support/golden.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const repository = await loadRepository(ROOT, { history: false });
const { catalog } = repository;
const real = catalog ?? { types: repository.types, site };

/** Every object of the configuration that stands for a field. */
function* fieldsIn(value: Json): Generator<JsonObject> {
  if (Array.isArray(value)) for (const item of value) yield* fieldsIn(item);
  if (!isJsonObject(value)) return;
  if (typeof value.widget === 'string') yield value;
  for (const inner of Object.values(value)) yield* fieldsIn(inner);
}

/** Where each property of a schema is written, through lists, objects and forms. */
function propertyPointers(node: SchemaNode, open: readonly string[] = []): string[] {
  const shape = shapeOf(node);
  const { definition = '' } = node;
  if (open.includes(definition)) return [];
  const inside = definition === '' ? open : [...open, definition];
  if (shape.kind === 'list') return propertyPointers(shape.items, inside);
  if (shape.kind === 'variants') {
    return shape.variants.flatMap((variant) =>
      propertyPointers(variant.node, inside).filter(
        (pointer) => !pointer.endsWith(`/properties/${shape.discriminator}`),
      ),
    );
  }
  return propertyNodes(node).flatMap((property) => [
    property.node.pointer,
    ...propertyPointers(property.node, inside),
  ]);
}

function expectedFields(contentTypes: readonly ContentType[]): string[] {
  return [
    ...contentTypes.flatMap(({ name, schema }) =>
      propertyPointers(nodeAt(schema)).map((pointer) => `${name}#${pointer}`),
    ),
    ...propertyPointers(nodeAt(siteSchema)).map((pointer) => `site#${pointer}`),
  ];
}

const test = suite('the configuration of the CMS');

test('is this file, for two small types', () => {
  matchesGolden('cms/sample.config.yml', String(configFile({ types, site }).content()));
});

for (const [of, catalogLike] of [
  ['the sample', { types, site }],
  ['our own schemas', real],
] as const) {
  test(`has a field for every property of ${of}, and no other`, () => {
    const config = decapConfig(catalogLike);
    const found = new Set([...fieldsIn(config)].map((field) => field.json_schema));
    const wanted = expectedFields(catalogLike.types);
    assert.equal(
      wanted.filter((pointer) => !found.has(pointer)),
      [],
    );
    const known = new Set(wanted);
    const others = [...found].filter(
      (pointer) => typeof pointer === 'string' && !/\/items$/.test(pointer) && !known.has(pointer),
    );
    assert.equal(others, []);
  });

  test(`writes ${of} as YAML that reads back the same`, () => {
    const { content, path } = configFile(catalogLike);
    assert.is(path, 'admin/config.yml');
    const again = JSON.parse(JSON.stringify(decapConfig(catalogLike)));
    assert.equal(parse(String(content())), again);
    assert.not.match(String(content()), /^\s*\S+: [&*]/m);
  });

  test(`gives each field of ${of} a label, and a help where it is seen`, () => {
    for (const field of fieldsIn(decapConfig(catalogLike))) {
      assert.ok(field.label, JSON.stringify(field));
      if (field.widget !== 'hidden' && field.json_schema !== undefined && field.name !== 'item') {
        assert.type(field.hint, 'string', String(field.json_schema));
      }
    }
  });
}

test('leads each relation to a collection that is there', () => {
  const config = decapConfig(real);
  const collections = (config.collections as readonly JsonObject[]).map(({ name }) => name);
  for (const field of fieldsIn(config)) {
    for (const target of Array.isArray(field.collections) ? field.collections : []) {
      assert.ok(isJsonObject(target) && collections.includes(target.name ?? ''));
    }
  }
});

test('fills in nothing that an editor didn’t choose', () => {
  for (const field of fieldsIn(decapConfig(real))) {
    if (field.default !== undefined) assert.is(field.required, true, String(field.json_schema));
  }
});

test('asks for nothing inside what may be left out', () => {
  const [, workshops] = decapConfig({ types, site }).collections as readonly JsonObject[];
  const contact = [...fieldsIn(workshops?.fields ?? [])].find(({ name }) => name === 'contact');
  assert.is(contact?.required, false);
  assert.equal(
    [...fieldsIn(contact?.fields ?? [])].map(({ required }) => required),
    [false, false],
  );
});

test('lists collections in the order of the navigation', () => {
  const navigation = [{ label: 'X', children: [{ ref: 'workshops/x' }] }];
  const config = decapConfig({ types, site: { ...site, navigation } });
  assert.equal(
    (config.collections as readonly JsonObject[]).map(({ name }) => name),
    ['workshops', 'places', 'site'],
  );
});

test('saves every file in a format that keeps it, and names new ones by our own id', () => {
  const collections = decapConfig({ types, site }).collections as readonly JsonObject[];
  assert.equal(
    collections.map(({ format, slug }) => [format, slug]),
    [
      ['reperes-places', '{{fields.reperes_id}}'],
      ['reperes-workshops', '{{fields.reperes_id}}'],
      ['reperes-site', undefined],
    ],
  );
});

test('speaks to the local backend on the site’s own origin, on one line', () => {
  const text = String(configFile({ types, site }).content());
  assert.match(text, /^ {2}proxy_url: \/sous\/admin\/proxy$/m);
  assert.match(
    String(
      configFile({ types, site }, { proxyUrl: 'http://127.0.0.1:8080/admin/proxy' }).content(),
    ),
    /^ {2}proxy_url: http:\/\/127\.0\.0\.1:8080\/admin\/proxy$/m,
  );
});

test('goes through drafts on the forge of the settings, and not beside a local backend', () => {
  const cms = {
    name: 'gitlab',
    repo: 'equipe/reperes',
    base_url: 'https://forge.example',
    app_id: 'abc',
    workflow: true,
  } as const;
  assert.is(decapConfig({ types, site: { ...site, cms } }).publish_mode, 'editorial_workflow');
  const beside = (workflow: boolean) =>
    decapConfig({ types, site: { ...site, cms } }, { local: true, workflow });
  assert.is((beside(false).backend as JsonObject).name, 'proxy');
  assert.is(beside(false).publish_mode, undefined);
  assert.is(beside(true).publish_mode, 'editorial_workflow');
});

test.run();
