import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles, loadRepository } from '../../../core/index.ts';
import { matchesGolden } from '../../support/golden.ts';

const FIXTURE = fileURLToPath(new URL('../../fixtures/minimal', import.meta.url));
const WHOLE = [
  'api/v1/index.json',
  'api/v1/manifest.json',
  'api/v1/guides.json',
  'api/v1/guides/demenager.json',
  'api/v1/topics/logement.json',
];

const { catalog } = await loadRepository(FIXTURE, { history: false });
if (catalog === undefined) throw new Error('The fixture is invalid');
const files = new Map([...emitFiles(catalog)].map(({ path, content }) => [path, String(content)]));

const test = suite('the API of a small repository');

for (const path of WHOLE) {
  test(`${path}, whole`, () => {
    // One value a line, so that a difference can be read.
    const readable = JSON.stringify(JSON.parse(files.get(path) ?? '{}'), null, 2);
    matchesGolden(path.replace('api/v1', 'api'), `${readable}\n`);
  });
}

test('has these files', () => {
  assert.equal([...files.keys()].filter((path) => path.startsWith('api/v1/')).sort(), [
    'api/v1/404.json',
    'api/v1/changes.json',
    'api/v1/events.csv',
    'api/v1/events.json',
    'api/v1/events.ndjson',
    'api/v1/events.tableschema.json',
    'api/v1/events/cafe-du-velo.json',
    'api/v1/export.ndjson',
    'api/v1/guides.csv',
    'api/v1/guides.json',
    'api/v1/guides.ndjson',
    'api/v1/guides.tableschema.json',
    'api/v1/guides/demenager.json',
    'api/v1/guides/train-et-velo.json',
    'api/v1/health.json',
    'api/v1/index.json',
    'api/v1/manifest.json',
    'api/v1/openapi.json',
    'api/v1/schemas/event.schema.json',
    'api/v1/schemas/guide.schema.json',
    'api/v1/schemas/topic.schema.json',
    'api/v1/topics.csv',
    'api/v1/topics.json',
    'api/v1/topics.ndjson',
    'api/v1/topics.tableschema.json',
    'api/v1/topics/logement.json',
    'api/v1/topics/transports.json',
  ]);
});

test.run();
