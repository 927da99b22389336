import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { componentNames } from '../../../core/api/names.ts';
import { emitFiles, type JsonObject, loadRepository } from '../../../core/index.ts';
import { run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { componentOf, contractValidator } from './contract.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LINTER = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');

const { catalog, types } = await loadRepository(ROOT);
const files = catalog === undefined ? [] : [...emitFiles(catalog)];
const textAt = (path: string): string =>
  String(files.find((file) => file.path === path)?.content ?? '');
const openapi = JSON.parse(textAt('api/v1/openapi.json')) as JsonObject;

const test = suite('the contract of our own repository');

test('is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(JSON.parse(textAt('api/v1/openapi.json')));
  assert.equal(result.errors ?? [], []);
  assert.ok(result.valid);
});

test('passes the API linter without a warning', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'openapi.json'), textAt('api/v1/openapi.json'));
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [LINTER, 'lint', 'openapi.json', '--format', 'json'];
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd: folder, env });
  assert.is(code, 0, stderr);
  assert.equal(JSON.parse(stdout).problems, []);
});

test('has a path for every JSON file of the API, schemas aside', () => {
  const undescribed = files
    .map(({ path }) => path)
    .filter((path) => /^api\/v1\/.*\.json$/.test(path))
    .filter((path) => !/\/schemas\/|\.tableschema\.json$/.test(path))
    .filter((path) => componentOf(path, openapi) === undefined);
  // The document describes its own file in place, by no component.
  assert.equal(undescribed, ['api/v1/openapi.json']);
  assert.ok((openapi.paths as JsonObject)['/api/v1/openapi.json']);
});

test('has the component that each file names as its schema', () => {
  const { schemas } = openapi.components as { schemas: JsonObject };
  const address = `${catalog?.site.baseUrl}/api/v1/openapi.json#/components/schemas/`;
  let named = 0;
  for (const { path, content } of files) {
    if (!/^api\/v1\/.*\.json$/.test(path) || /\/schemas\/|tableschema/.test(path)) continue;
    const { $schema } = JSON.parse(String(content));
    if ($schema === undefined) continue;
    named += 1;
    assert.ok($schema.startsWith(address), path);
    const component = $schema.slice(address.length);
    assert.ok(Object.hasOwn(schemas, component), `${path}: ${component}`);
    assert.is(component, componentOf(path, openapi), path);
  }
  assert.ok(named > (catalog?.entries.size ?? 0));
});

test('describes every line of the exports', () => {
  const validatorOf = contractValidator(openapi);
  const validators = new Map(
    types.map((type) => [type.name, validatorOf(componentNames(type).item)]),
  );
  const lines = textAt('api/v1/export.ndjson').trimEnd().split('\n');
  assert.is(lines.length, [...(catalog?.listed.values() ?? [])].flat().length);
  for (const line of lines) {
    const item = JSON.parse(line);
    const validate = validators.get(item.type);
    validate?.(item);
    assert.equal(validate?.errors ?? [], [], `${item.type}/${item.id}`);
  }
});

test.run();
