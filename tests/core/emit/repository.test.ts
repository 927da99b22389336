import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readEntry } from '../../../core/catalog/read-entry.ts';
import { newEntryText } from '../../../core/emit/template.ts';
import {
  emitFiles,
  type JsonObject,
  loadRepository,
  nodeAt,
  propertyNodes,
} from '../../../core/index.ts';
import { readCsv } from '../../support/csv.ts';
import { componentOf, contractValidator } from './contract.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const { catalog, types, diagnostics } = await loadRepository(ROOT);
const files = catalog === undefined ? [] : [...emitFiles(catalog)];
const textAt = (path: string): string =>
  String(files.find((file) => file.path === path)?.content ?? '');

const test = suite('what our own repository emits');

test('is something', () => {
  assert.equal(diagnostics, []);
  assert.ok(files.length > 100);
});

test('keeps the contract that it publishes, key by key', () => {
  const openapi = JSON.parse(textAt('api/v1/openapi.json')) as JsonObject;
  const validatorOf = contractValidator(openapi);
  const validators = new Map<string, ReturnType<typeof validatorOf>>();
  for (const { path, content } of files) {
    const component = path.endsWith('.json') ? componentOf(path, openapi) : undefined;
    if (component === undefined) continue;
    const validate = validators.get(component) ?? validatorOf(component);
    validators.set(component, validate);
    validate(JSON.parse(String(content)));
    assert.equal(validate.errors ?? [], [], path);
  }
  assert.ok(validators.size > types.length);
});

test('has source files that the published schemas accept', () => {
  for (const type of types) {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(textAt(`api/v1/schemas/${type.name}.schema.json`)));
    for (const entry of catalog?.entries.values() ?? []) {
      if (entry.type !== type) continue;
      const { body, data } = entry;
      validate(body === undefined ? data : { ...data, body: body.source });
      assert.equal(validate.errors ?? [], [], entry.file);
    }
  }
});

test('has tables with one line an entry and one cell a column', () => {
  for (const { collection } of types) {
    const [header = [], ...rows] = readCsv(textAt(`api/v1/${collection.name}.csv`));
    assert.is(rows.length, catalog?.listed.get(collection.name)?.length);
    assert.ok(rows.every((row) => row.length === header.length));
  }
});

test('gives every field of every type an example in the contract', () => {
  const openapi = JSON.parse(textAt('api/v1/openapi.json'));
  for (const type of types) {
    const name = textAt(`api/v1/${type.collection.name}.json`).match(
      /schemas\/(\w+)Collection/,
    )?.[1];
    const { properties } = openapi.components.schemas[name ?? ''];
    for (const { name: field } of propertyNodes(nodeAt(type.schema))) {
      const { $ref, examples, items, properties: inner, const: only } = properties[field];
      assert.ok($ref ?? examples ?? items ?? inner ?? only, `${type.name}/${field}`);
    }
  }
});

test('can be added to: the new file of each type is valid', () => {
  for (const type of types) {
    const text = newEntryText(type, 'un-essai', catalog?.entries);
    const file = `content/${type.collection.name}/un-essai.${type.collection.format}`;
    const made = readEntry(type, { file, id: 'un-essai', bytes: Buffer.from(text) });
    assert.equal(made.diagnostics, [], type.name);
  }
});

test.run();
