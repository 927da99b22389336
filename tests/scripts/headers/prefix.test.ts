import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { patternUnder } from '../../../scripts/headers/addressed.ts';
import { announcements } from '../../../scripts/headers/announcements.ts';
import { netlifyHeaders } from '../../../scripts/headers/servers/netlify.ts';
import { matchesGolden } from '../../support/golden.ts';
import { writeRepository } from '../../support/repository.ts';
import { reperes } from '../reperes.ts';

const test = suite('the headers of a site whose address has a path');

for (const server of ['nginx', 'caddy']) {
  test(`are those of the addresses under it, in the configuration of ${server}`, async () => {
    const root = writeRepository({
      'content/site.yml': 'name: Cuisine\nbase_url: https://cuisine.example/livre/\n',
    });
    const { code, stdout } = await reperes(['headers', server, '--root', root]);
    assert.is(code, 0);
    matchesGolden(`headers/under-a-path.${server}.txt`, stdout);
  });
}

test('are those of the addresses under it, in the file of static hosts', () => {
  const text = netlifyHeaders(
    ['index.html', 'feed.xml', 'assets/a/site.css', 'api/index.html', 'api/v1/tools.json'],
    { prefix: '/livre', announced: announcements([{ collection: 'tools' }]) },
  );
  assert.equal(text.match(/^\S.*$/gm), [
    '/livre/',
    '/livre/api/',
    '/livre/api/v1/*',
    '/livre/assets/*',
    '/livre/feed.xml',
    '/livre/api/v1/tools.json',
    '/livre/api/v1/tools.ndjson',
    '/livre/api/v1/tools.csv',
    '/livre/api/v1/tools/*',
  ]);
  assert.match(
    text,
    /\/livre\/assets\/\*\n(?: {2}.*\n)* {2}Cache-Control: public, max-age=31536000/,
  );
});

test('are not those of its neighbours, whose names begin alike', () => {
  const pattern = new RegExp(patternUnder('/v1.2', '^/api/'));
  assert.ok(pattern.test('/v1.2/api/x.json'));
  for (const other of ['/api/x.json', '/v1.20/api/x.json', '/v1x2/api/x.json']) {
    assert.not(pattern.test(other), other);
  }
});

test.run();
