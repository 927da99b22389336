import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/folder.ts';

const ENGINE = fileURLToPath(new URL('../../..', import.meta.url));
const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Service',
  description: 'Un service numérique lancé par un programme.',
  type: 'object',
  additionalProperties: false,
  'x-collection': {
    name: 'services',
    label: 'Services',
    label_singular: 'Service',
    format: 'md',
    path: '/services/{id}/',
  },
  properties: {
    launched: {
      type: 'string',
      format: 'date',
      title: 'Lancement',
      description: 'Le jour de la mise en ligne.',
    },
    phase: {
      type: 'string',
      'x-ref': 'phases',
      title: 'Phase actuelle',
      description: 'La phase dans laquelle se trouve le service.',
    },
  },
  examples: [{ title: 'Un service', launched: '2024-05-02', phase: 'construction' }],
};
const ENTRY = `---
title: Démarches en ligne
launched: 2024-05-02
phase: construction
---
Un service **utile**.
`;

const root = temporaryFolder();
const out = join(temporaryFolder(), 'site');
const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const readJson = (path: string) => JSON.parse(read(path));

const test = suite('adding a content type');

test.before(async () => {
  for (const folder of ['content', 'schemas']) {
    cpSync(join(ENGINE, folder), join(root, folder), { recursive: true });
  }
  mkdirSync(join(root, 'content/services'));
  writeFileSync(join(root, 'content/services/demarches.md'), ENTRY);
  writeFileSync(join(root, 'schemas/service.schema.json'), JSON.stringify(SCHEMA));
  const launcher = join(ENGINE, 'scripts/reperes.js');
  const { code, stderr } = await run('node', [launcher, 'build', '--root', root, '--out', out]);
  assert.is(code, 0, stderr);
});

test('takes one schema file for its page, with every field by its title', () => {
  const page = read('services/demarches/index.html');
  for (const text of ['Démarches en ligne', 'Lancement', '2\u00a0mai 2024', 'Phase actuelle']) {
    assert.ok(page.includes(text), text);
  }
  assert.match(page, /<a [^>]*href="\/phases\/construction\/"[^>]*>Construction<\/a>/);
  assert.match(page, /Un service <strong>utile<\/strong>/);
});

test('for its list page and its place in the navigation', () => {
  assert.match(read('services/index.html'), /href="\/services\/demarches\/"/);
  assert.match(read('index.html'), /<nav[\s\S]*href="\/services\/"[\s\S]*<\/nav>/);
});

test('for its place in the page of what it refers to', () => {
  assert.match(read('phases/construction/index.html'), /href="\/services\/demarches\/"/);
});

test('for its files in the API', () => {
  const entry = readJson('api/v1/services/demarches.json');
  assert.is(entry.data.phase.title, 'Construction');
  assert.is(readJson('api/v1/services.json').meta.count, 1);
  const collections = readJson('api/v1/index.json').data;
  assert.ok(collections.some((line: { collection: string }) => line.collection === 'services'));
  const manifest = readJson('api/v1/manifest.json').data;
  assert.ok(
    manifest.some((line: { path: string }) => line.path === '/api/v1/services/demarches.json'),
  );
});

test('for its contract and its spreadsheet', () => {
  const openapi = readJson('api/v1/openapi.json');
  assert.ok('/api/v1/services/{id}.json' in openapi.paths, Object.keys(openapi.paths).join(' '));
  assert.is(readJson('api/v1/schemas/service.schema.json').title, 'Service');
  assert.match(read('api/v1/services.csv'), /Démarches en ligne;/);
  assert.is(readJson('api/v1/services.tableschema.json').fields[0].name, 'id');
});

test('and for its form in the CMS', () => {
  const config = read('admin/config.yml');
  assert.match(config, /name: services\n/);
  assert.match(config, /label: Phase actuelle\n/);
});

test.run();
