import { connect } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Started, startServer } from '../scripts/serve/started.ts';

/** Requests as attackers write them, byte by byte: no client stands between. */
const http = suite<Started>('hostile requests');

http.before(async (context) => {
  Object.assign(context, await startServer());
});
http.after(({ stop }) => stop());

/** Sends bytes and returns what is answered until the line is closed. */
function send(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let answer = '';
    socket.setEncoding('latin1').on('data', (piece) => {
      answer += piece;
    });
    socket.once('close', () => resolve(answer));
    socket.once('error', reject);
  });
}

function request(port: number, line: string, headers: Readonly<Record<string, string>> = {}) {
  const all = { Host: `127.0.0.1:${port}`, Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return send(port, [`${line} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
}

const TARGETS = [
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2E%2E%2Fsecret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..%c0%afsecret.txt',
  '/..%5csecret.txt',
  '/\\..\\secret.txt',
  '/guides/../../secret.txt',
  '/guides/..%2f..%2fsecret.txt',
  '/media/....//secret.txt',
  '/..;/secret.txt',
  '/secret.txt%00.html',
  '/%00',
  '//etc/passwd',
  '/etc/passwd',
  '/.git/config',
  '/%2egit/config',
  '/.GIT/config',
  '/.env',
  '/.cache/edit/journal.json',
  '/package.json',
  '/content/topics/logement.yml',
  '/api/v1/../../../secret.txt',
  '/_serve/../secret.txt',
  '/admin/../../secret.txt',
  'http://evil.example/secret.txt',
  'file:///etc/passwd',
  '*',
  '/%',
  '/%zz',
  '/%ff%fe',
  '/__proto__',
  '/constructor',
];

for (const target of TARGETS) {
  http(`GET ${target} gives no file`, async ({ port }) => {
    const answer = await request(port, `GET ${target}`);
    assert.ok([400, 404].includes(statusOf(answer)), answer.slice(0, 200));
    assert.not.match(answer, /\nsecret|root:x:|repositoryformatversion|^title:/m);
  });
}

http('an address that looks like another host leads to none', async ({ port }) => {
  for (const path of ['//evil.example/guides', '/\\evil.example/guides', '/%2f%2fevil.example'])
    assert.not.match(await request(port, `GET ${path}`), /^location:/im, path);
  for (const path of ['/%0d%0aX-Put:%20in', '/guides%0d%0aX-Put:%20in'])
    assert.not.match(await request(port, `GET ${path}`), /^X-Put:/im, path);
});

http('a method that writes changes nothing, wherever it goes', async ({ port }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    assert.is(statusOf(await request(port, `${method} /`)), 405, method);
    assert.is(statusOf(await request(port, `${method} /admin/proxy`)), 422, method);
  }
  for (const method of ['get', 'FOO', 'G\0ET'])
    assert.is(statusOf(await request(port, `${method} /`)), 400, method);
  assert.is(await request(port, 'CONNECT evil.example:443'), '');
});

http('a Host that isn’t ours is refused, however it is written', async ({ port }) => {
  for (const host of [
    '',
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1:0${port}`,
    `127.0.0.1:${port}:1`,
    `127.0.0.1.evil.example:${port}`,
    `evil.example@127.0.0.1:${port}`,
    `127.0.0.1:${port}@evil.example`,
    `127.0.0.1:${port},evil.example`,
    `127.1:${port}`,
    `2130706433:${port}`,
    `0.0.0.0:${port}`,
    `localhost.:${port}`,
    `::1:${port}`,
  ])
    assert.is(statusOf(await request(port, 'GET /', { Host: host })), 403, host);
  const absolute = await request(port, `GET http://127.0.0.1:${port}/`, { Host: 'evil.example' });
  assert.is(statusOf(absolute), 403);
  const without = await send(port, 'GET / HTTP/1.0\r\n\r\n');
  assert.is(statusOf(without), 403);
});

const ASKED = JSON.stringify({ action: 'info', params: { branch: 'main' } });

function post(port: number, headers: Readonly<Record<string, string>>, body = ASKED) {
  const all = {
    'Content-Type': 'application/json',
    'Content-Length': `${body.length}`,
    ...headers,
  };
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, Connection: 'close', ...all });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return send(port, `POST /admin/proxy HTTP/1.1\r\n${head}\r\n${body}`);
}

http('the backend answers our own pages, and no form of another site', async ({ port }) => {
  const own = `http://127.0.0.1:${port}`;
  assert.is(statusOf(await post(port, { Origin: own })), 200);
  for (const origin of ['null', '', 'file://', `https://127.0.0.1:${port}`, `${own}.evil.example`])
    assert.is(statusOf(await post(port, { Origin: origin })), 403, origin);
  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/csp-report'])
    assert.is(statusOf(await post(port, { 'Content-Type': type })), 422, type);
});

http('a body that is too deep, disguised or a lie is refused at once', async ({ port }) => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  assert.is(statusOf(await post(port, {}, deep)), 422);
  assert.is(statusOf(await post(port, { 'Content-Encoding': 'gzip' })), 400);
  assert.is(statusOf(await post(port, { 'Content-Type': 'application/json; charset=x' })), 415);
  const both = await post(
    port,
    { 'Transfer-Encoding': 'chunked' },
    '0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
  );
  assert.is(statusOf(both), 400);
  assert.is(statusOf(await request(port, `GET /${'a'.repeat(20_000)}`)), 431);
});

http('a body that never ends keeps nobody else waiting', async ({ port }) => {
  const slow = connect(port, '127.0.0.1', () =>
    slow.write(
      `POST /admin/proxy HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a`,
    ),
  );
  assert.is(statusOf(await post(port, {})), 200);
  slow.destroy();
});

http.run();
