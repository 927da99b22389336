import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { IntegrityError, StorageError } from '../../client/src/index.ts';
import { errorOf, notesClient } from './clients.ts';
import { content, status } from './faults.ts';
import { LATER, NOTES, publishNotes } from './published.ts';
import { type Published, republish, type StaticServer, serveFiles } from './server.ts';

const MANIFEST = 'api/v1/manifest.json';
const INDEX = 'api/v1/index.json';
const FIRST = 'api/v1/notes/premiere.json';

interface Context {
  readonly first: Published;
  readonly later: Published;
  server: StaticServer;
}

const test = suite<Context>('a sync when things go wrong');

test.before(async (context) => {
  Object.assign(context, {
    first: await publishNotes(NOTES),
    later: await publishNotes(LATER),
  });
});

test.before.each(async (context) => {
  context.server = await serveFiles(new Map(context.first));
});

test.after.each(({ server }) => server.close());

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

test('a site published anew in the middle of a sync is looked at again', async ({
  server,
  later,
}) => {
  let published = false;
  server.onRequest = (path) => {
    if (path !== FIRST || published) return;
    published = true;
    republish(server, later);
  };
  const { added, manifest } = await notesClient({ baseUrl: server.url }).sync();
  assert.equal(idsOf(added), ['premiere', 'deuxieme', 'quatrieme', 'ada']);
  assert.is(added[0]?.type === 'note' && added[0].body?.text, 'Un autre texte.');
  assert.is(JSON.stringify(manifest), JSON.stringify(JSON.parse(String(later.get(MANIFEST)))));
});

test('a file that isn’t what the manifest says is refused', async ({ server, first }) => {
  server.files.set(FIRST, String(first.get(FIRST)).replace('Un texte.', 'Un faux.'));
  const error = await errorOf(notesClient({ baseUrl: server.url }).sync());
  assert.instance(error, IntegrityError);
  assert.is((error as IntegrityError).url, `${server.url}/${FIRST}`);
});

test('a manifest that leads out of the API is refused', async ({ server, first }) => {
  const manifest = String(first.get(MANIFEST));
  for (const path of [
    '@evil.example/',
    '@evil.example/api/v1/notes/premiere.json',
    '/api/v1/%2e%2e/%2e%2e/secret.json',
    '/admin/',
    '/api/v1/../../secret',
    '//evil.example/api/v2/',
  ]) {
    server.files.set(MANIFEST, manifest.replace('/api/v1/notes/premiere.json', path));
    server.asked.length = 0;
    const error = await errorOf(notesClient({ baseUrl: server.url }).sync());
    assert.is((error as { code?: string }).code, 'invalid-response', path);
    assert.equal(server.asked, [MANIFEST]);
  }
});

test('a file cut on its way is fetched again', async ({ server, first }) => {
  server.faults.set(FIRST, [content(String(first.get(FIRST)).slice(0, 40)), status(503)]);
  const { added } = await notesClient({ baseUrl: server.url }).sync();
  assert.is(added.length, 4);
});

test('a sync that fails leaves the copy before it whole', async ({ server, later }) => {
  const storage = new Map<string, string>();
  const client = notesClient({ baseUrl: server.url, storage, retries: 0 });
  await client.sync();
  const before = [...storage];
  republish(server, later);
  server.faults.set(INDEX, [status(500)]);
  assert.is(((await errorOf(client.sync())) as { code?: string }).code, 'http');
  assert.equal([...storage], before);
  assert.equal(idsOf((await client.sync()).changed), ['premiere']);
});

test('a storage that is full, or a copy that is broken, is told or made anew', async ({
  server,
}) => {
  const storage = new Map<string, string>();
  const set = () => {
    throw new Error('quota');
  };
  const full = { get: (key: string) => storage.get(key), set, delete: () => undefined };
  const error = await errorOf(notesClient({ baseUrl: server.url, storage: full }).sync());
  assert.instance(error, StorageError);
  assert.is(((error as Error).cause as Error).message, 'quota');
  storage.set(`reperes:${server.url}:copy`, '{"manifest":');
  const { added } = await notesClient({ baseUrl: server.url, storage }).sync();
  assert.is(added.length, 4);
});

test('a sync that is aborted ends with the signal’s reason', async ({ server }) => {
  const controller = new AbortController();
  server.onRequest = (path) => path === FIRST && controller.abort('enough');
  const client = notesClient({ baseUrl: server.url });
  assert.is(await errorOf(client.sync(undefined, { signal: controller.signal })), 'enough');
});

test('what isn’t a manifest is refused', async ({ server }) => {
  const error = await errorOf(notesClient({ baseUrl: server.url }).sync({} as never));
  assert.instance(error, TypeError);
});

test.run();
