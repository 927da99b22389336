import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isForeignOrigin, isOpen, isOwnHost } from '../../../scripts/serve/host-guard.ts';
import { ask } from './ask.ts';
import { type Started, startServer } from './started.ts';

const guard = suite<Started>('who may ask');

guard.before(async (context) => {
  Object.assign(context, await startServer());
});
guard.after(({ stop }) => stop());

const LOOPBACK = { host: '127.0.0.1', port: 8080 };

guard('knows its own names', () => {
  for (const host of ['127.0.0.1:8080', 'localhost:8080', 'LOCALHOST:8080', '[::1]:8080']) {
    assert.ok(isOwnHost(host, LOOPBACK), host);
  }
  for (const host of [
    undefined,
    '',
    '127.0.0.1',
    '127.0.0.1:80',
    'evil.example:8080',
    '10.0.0.1:8080',
  ]) {
    assert.not(isOwnHost(host, LOOPBACK), String(host));
  }
});

guard('open to the network, takes addresses and its own name, never another name', () => {
  const open = { host: '0.0.0.0', port: 8080 };
  assert.ok(isOwnHost('192.168.1.5:8080', open));
  assert.ok(isOwnHost('[fe80::1]:8080', open));
  assert.not(isOwnHost('evil.example:8080', open));
  assert.ok(isOwnHost('poste.local:8080', { host: 'poste.local', port: 8080 }));
  assert.ok(isOpen(open));
  assert.not(isOpen({ host: '127.0.0.1' }));
});

guard('knows a page of another site by its origin', () => {
  const host = '127.0.0.1:8080';
  assert.not(isForeignOrigin({ host, origin: undefined }));
  assert.not(isForeignOrigin({ host, origin: 'http://127.0.0.1:8080' }));
  for (const origin of [
    'null',
    'http://evil.example',
    'https://127.0.0.1:8080',
    'http://127.0.0.1:81',
  ]) {
    assert.ok(isForeignOrigin({ host, origin }), origin);
  }
});

guard('refuses a foreign Host everywhere', async ({ port }) => {
  for (const path of ['/', '/api/v1/index.json', '/admin/', '/_serve/events']) {
    const { status } = await ask({ port, path, headers: { Host: `evil.example:${port}` } });
    assert.is(status, 403, path);
  }
});

guard('refuses a foreign Origin but for public data', async ({ port }) => {
  const headers = { Origin: 'http://evil.example' };
  for (const path of ['/', '/admin/', '/admin/config.yml', '/_serve/events']) {
    assert.is((await ask({ port, path, headers })).status, 403, path);
  }
  assert.is((await ask({ port, path: '/api/v1/index.json', headers })).status, 200);
});

guard('gives the CMS its backend in the name by which it was reached', async ({ port }) => {
  const { text } = await ask({
    port,
    path: '/admin/config.yml',
    headers: { Host: `localhost:${port}` },
  });
  assert.match(text, new RegExp(`^ {2}proxy_url: http://localhost:${port}/admin/proxy$`, 'm'));
});

guard.run();
