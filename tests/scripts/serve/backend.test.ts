import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ask } from './ask.ts';
import { type Started, startServer } from './started.ts';

const backend = suite<Started>('local backend of the CMS');

backend.before(async (context) => {
  Object.assign(context, await startServer());
});
backend.after(({ stop }) => stop());

const OPTIONS = { commitMessage: 'Essai', useWorkflow: false, status: 'draft' };

interface Sent {
  readonly action: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

function post({ port }: Started, sent: Sent, headers: Readonly<Record<string, string>> = {}) {
  return ask({
    port,
    path: '/admin/proxy',
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ ...sent, params: { branch: 'main', ...sent.params } }),
  });
}

function save(context: Started, path: string, raw = 'title: Essai\n', extra = {}) {
  const dataFiles = [{ slug: 'essai', path, raw, ...extra }];
  return post(context, {
    action: 'persistEntry',
    params: { dataFiles, assets: [], options: OPTIONS },
  });
}

backend('answers its own pages without a token', async (context) => {
  const headers = { Origin: `http://127.0.0.1:${context.port}` };
  const { status, text } = await post(context, { action: 'info' }, headers);
  assert.is(status, 200);
  assert.is(JSON.parse(text).type, 'local_fs');
});

backend('refuses other sites, whatever they ask', async (context) => {
  const foreign: Record<string, string>[] = [
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { Host: 'evil.example' },
  ];
  for (const headers of foreign) {
    assert.is((await post(context, { action: 'info' }, headers)).status, 403);
  }
  const form = { 'Content-Type': 'text/plain' };
  assert.is((await post(context, { action: 'info' }, form)).status, 422);
});

backend('lists, reads, writes and removes entries', async (context) => {
  const folder = { folder: 'content/topics', extension: 'yml', depth: 1 };
  const listed = await post(context, { action: 'entriesByFolder', params: folder });
  assert.is(JSON.parse(listed.text).length, 2);
  assert.is((await save(context, 'content/topics/essai.yml')).status, 200);
  const file = join(context.root, 'content/topics/essai.yml');
  assert.is(readFileSync(file, 'utf8'), 'title: Essai\n');
  const params = { paths: ['content/topics/essai.yml'], options: OPTIONS };
  assert.is((await post(context, { action: 'deleteFiles', params })).status, 200);
  assert.not(existsSync(file));
});

backend('renames one entry and leaves its neighbours', async (context) => {
  await save(context, 'content/topics/avant.yml');
  const newPath = 'content/topics/apres.yml';
  assert.is(
    (await save(context, 'content/topics/avant.yml', 'title: A\n', { newPath })).status,
    200,
  );
  assert.ok(existsSync(join(context.root, newPath)));
  assert.not(existsSync(join(context.root, 'content/topics/avant.yml')));
  for (const name of ['logement', 'transports']) {
    assert.ok(existsSync(join(context.root, `content/topics/${name}.yml`)), name);
  }
});

for (const path of [
  '.git/config',
  'content/../.git/config',
  'content/topics/../../.git/hooks/post-commit',
  '/etc/cron.d/x.yml',
  'schemas/topic.schema.json',
  'package.json',
  'content/topics/essai.js',
  'content/topics/essai.11tydata.yml.js',
  'content/topics/Essai.yml',
  'content/topics/.cache.yml',
  'content/topics/sub/essai.yml',
  'content/essai.yml',
  'content/media/image.svg',
  'content/media/page.html',
  'content\\topics\\essai.yml',
  'content/topics/essai.yml\u0000.md',
  '',
]) {
  backend(`never writes, reads or removes ${JSON.stringify(path)}`, async (context) => {
    assert.is((await save(context, path)).status, 403, 'write');
    const read = await post(context, { action: 'getEntry', params: { path } });
    assert.is(read.status, 403, 'read');
    const removal = { action: 'deleteFile', params: { path, options: OPTIONS } };
    assert.is((await post(context, removal)).status, 403, 'removal');
    const asset = { path, content: '', encoding: 'base64' };
    const upload = { action: 'persistMedia', params: { asset, options: OPTIONS } };
    assert.is((await post(context, upload)).status, 403, 'upload');
  });
}

backend('refuses every folder but the collections and the media', async (context) => {
  for (const folder of [
    '',
    '.',
    '..',
    'schemas',
    'content',
    'content/..',
    '/etc',
    'content/topics/x',
  ]) {
    const params = { folder, extension: 'yml', depth: 1 };
    assert.is((await post(context, { action: 'entriesByFolder', params })).status, 403, folder);
    const media = { action: 'getMedia', params: { mediaFolder: folder } };
    assert.is((await post(context, media)).status, 403, folder);
  }
});

backend('goes through no symbolic link', async (context) => {
  const { root } = context;
  writeFileSync(join(root, '.env'), 'SECRET=1');
  symlinkSync(join(root, '.env'), join(root, 'content/events/lien.yml'));
  symlinkSync(join(root, 'schemas'), join(root, 'content/liens'));
  const folder = { folder: 'content/events', extension: 'yml', depth: 1 };
  const answers = [
    await post(context, { action: 'entriesByFolder', params: folder }),
    await post(context, { action: 'getEntry', params: { path: 'content/events/lien.yml' } }),
    await save(context, 'content/events/lien.yml'),
    await save(context, 'content/liens/essai.yml'),
  ];
  for (const { status, text } of answers) {
    assert.is(status, 403);
    assert.not.match(text, 'SECRET');
  }
  assert.is(readFileSync(join(root, '.env'), 'utf8'), 'SECRET=1');
});

backend('keeps the settings of the site, and offers no action of Git', async (context) => {
  const params = { path: 'content/site.yml', options: OPTIONS };
  assert.is((await post(context, { action: 'deleteFile', params })).status, 403);
  for (const action of ['unpublishedEntries', 'publishUnpublishedEntry', '__proto__', 'toString']) {
    assert.is((await post(context, { action })).status, 422, action);
  }
});

backend('refuses what the reader would find too large', async (context) => {
  assert.is((await save(context, 'content/topics/gros.yml', 'x'.repeat(1_000_001))).status, 413);
  const { port } = context;
  const headers = { 'Content-Type': 'application/json' };
  const body = `"${'x'.repeat(30_000_000)}"`;
  const whole = await ask({ port, path: '/admin/proxy', method: 'POST', headers, body });
  assert.is(whole.status, 413);
});

backend(
  'says what is malformed without telling anything of the machine',
  async ({ port, root }) => {
    for (const body of ['{', '[]', 'null', '{"action":1}', '{"action":"getEntry"}']) {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await ask({ port, path: '/admin/proxy', method: 'POST', headers, body });
      assert.ok(answer.status >= 400 && answer.status < 500, `${body} ${answer.status}`);
      assert.not.match(answer.text, root);
    }
  },
);

backend.run();
