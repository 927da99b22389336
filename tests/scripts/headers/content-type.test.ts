import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles, loadRepository } from '../../../core/index.ts';
import { contentType } from '../../../scripts/headers/content-type.ts';
import { headersOf } from '../../../scripts/headers/policies.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const test = suite('what a file is served as');

for (const [path, type] of [
  ['api/v1/index.json', 'application/json; charset=utf-8'],
  ['api/v1/404.json', 'application/problem+json; charset=utf-8'],
  ['api/v1/export.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['api/v1/agendas/mars-2022.ics', 'text/calendar; charset=utf-8'],
  ['academie/agenda/agenda.ics', 'text/calendar; charset=utf-8'],
  ['api/v1/people.csv', 'text/csv; charset=utf-8; header=present'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['catalog.jsonld', 'application/ld+json; charset=utf-8'],
  [
    '.well-known/api-catalog',
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  ],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['phases/construction/index.md', 'text/markdown; charset=utf-8'],
  ['inconnu', 'application/octet-stream'],
] as const) {
  test(`${path} is ${type}`, () => assert.is(contentType(path), type));
}

test('is known for every file that the core makes', async () => {
  const { catalog } = await loadRepository(ROOT);
  const files = catalog === undefined ? [] : [...emitFiles(catalog)];
  assert.ok(files.length > 100);
  const unknown = files
    .map(({ path }) => path)
    .filter((path) => contentType(path) === 'application/octet-stream');
  assert.equal(unknown, []);
});

test('lets other sites read the data, the feeds and the calendars, and nothing else', () => {
  const isOpen = (path: string) => headersOf(path)['Access-Control-Allow-Origin'] === '*';
  for (const path of [
    'api/v1/export.ndjson',
    'academie/agenda/agenda.ics',
    'feed.xml',
    'feed.json',
    'catalog.jsonld',
    'llms.txt',
    '.well-known/api-catalog',
  ]) {
    assert.ok(isOpen(path), path);
  }
  for (const path of ['index.html', 'robots.txt', 'admin/config.yml', 'media/a.ics']) {
    assert.not.ok(isOpen(path), path);
  }
});

test.run();
