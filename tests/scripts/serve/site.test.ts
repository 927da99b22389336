import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ask } from './ask.ts';
import { type Started, startServer } from './started.ts';

const site = suite<Started>('what serve hands out');

site.before(async (context) => {
  Object.assign(context, await startServer());
});
site.after(({ stop }) => stop());

site(
  'gives pages with their type, their policy and the script that reloads them',
  async ({ port }) => {
    const { status, headers, text } = await ask({ port, path: '/' });
    assert.is(status, 200);
    assert.is(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(String(headers['content-security-policy']), "default-src 'none'");
    assert.not.match(String(headers['content-security-policy']), 'unsafe-inline');
    assert.is(headers['x-content-type-options'], 'nosniff');
    assert.match(text, /<script src="\/_serve\/live\.js\?build=build" defer><\/script><\/body>/);
  },
);

site('gives the API to every site', async ({ port }) => {
  const headers = { Origin: 'https://ailleurs.example' };
  const answer = await ask({ port, path: '/api/v1/index.json', headers });
  assert.is(answer.status, 200);
  assert.is(answer.headers['access-control-allow-origin'], '*');
  assert.is(answer.headers['content-type'], 'application/json; charset=utf-8');
  assert.match(String(answer.headers['content-security-policy']), 'sandbox');
});

site('announces the end of a collection with its files alone', async ({ port }) => {
  const { headers } = await ask({ port, path: '/api/v1/guides.json' });
  assert.is(headers.deprecation, '@1767225600');
  assert.is(headers.sunset, 'Sat, 01 Jan 2028 00:00:00 GMT');
  const other = await ask({ port, path: '/api/v1/index.json' });
  assert.is(other.headers.deprecation, undefined);
});

site('gives files that have no extension or start with a dot', async ({ port }) => {
  const { status, headers } = await ask({ port, path: '/.well-known/api-catalog' });
  assert.is(status, 200);
  assert.match(headers['content-type'] ?? '', 'application/linkset+json');
});

site('gives the part of a file that a player asks for', async ({ port }) => {
  const part = (range: string) => ask({ port, path: '/media/plan.png', headers: { Range: range } });
  const { status, headers, text } = await part('bytes=1-1');
  assert.is(status, 206);
  assert.is(headers['content-range'], 'bytes 1-1/3');
  assert.is(text, 'N');
  assert.is((await part('bytes=7-')).status, 416);
});

site('sends a folder’s name on to the folder', async ({ port }) => {
  const { status, headers } = await ask({ port, path: '/guides?q=1' });
  assert.is(status, 301);
  assert.is(headers.location, '/guides/');
});

site('answers a page of its own for what doesn’t exist', async ({ port }) => {
  const { status, text } = await ask({ port, path: '/guides/absent/' });
  assert.is(status, 404);
  assert.match(text, 'Page introuvable');
});

site(
  'answers a problem in JSON to a program that asks the API for what doesn’t exist',
  async ({ port }) => {
    const { status, headers, text } = await ask({ port, path: '/api/v1/guides/absent.json' });
    assert.is(status, 404);
    assert.is(headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.is(headers['access-control-allow-origin'], '*');
    assert.equal(JSON.parse(text), { status: 404 });
  },
);

for (const path of [
  '/../secret.txt',
  '/guides/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/guides/%00/../../../secret.txt',
  '//secret.txt',
  '/./../secret.txt',
  '/.git/config',
  '/content/guides/demenager.md',
  '/package.json',
  '/etc/passwd',
  '//etc/passwd',
  '/%c0%ae%c0%ae/secret.txt',
]) {
  site(`never leaves the build: ${path}`, async ({ port }) => {
    const { status, text } = await ask({ port, path });
    assert.ok(status === 404 || status === 400, `${status}`);
    assert.not.match(text, 'secret\n');
    assert.not.match(text, 'root:');
  });
}

site('is read-only', async ({ port }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const { status, headers } = await ask({ port, path: '/index.html', method });
    assert.is(status, 405);
    assert.is(headers.allow, 'GET, HEAD');
  }
});

site('tells nothing of what it runs on', async ({ port }) => {
  const { headers } = await ask({ port, path: '/' });
  assert.is(headers['x-powered-by'], undefined);
  assert.is(headers.server, undefined);
});

site.run();
