import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NotFoundError, NotSyncedError, type ReperesError } from '../../client/src/index.ts';
import { errorOf, notesClient } from './clients.ts';
import { content, status } from './faults.ts';
import { LATER, NOTES, publishNotes } from './published.ts';
import { republish, type StaticServer, serveFiles } from './server.ts';

interface Context {
  server: StaticServer;
}

const test = suite<Context>('working from the last sync');

test.before.each(async (context) => {
  context.server = await serveFiles(await publishNotes(NOTES));
});

test.after.each(({ server }) => server.close());

/** A synced client whose server has gone since. */
async function cutOff(server: StaticServer) {
  const outages: ReperesError[] = [];
  const onOffline = (error: ReperesError) => outages.push(error);
  const client = notesClient({ baseUrl: server.url, retries: 0, onOffline });
  await client.sync();
  const online = {
    list: await client.notes.list(),
    entry: await client.notes.get('deuxieme'),
    index: await client.index(),
    results: await client.search('premiere'),
  };
  await server.close();
  return { client, online, outages };
}

test('every reading gives the same as before, and says that it is a copy', async ({ server }) => {
  const { client, online, outages } = await cutOff(server);
  assert.equal(await client.notes.list(), online.list);
  assert.equal(await client.notes.get('deuxieme'), online.entry);
  assert.equal(await client.index(), online.index);
  assert.equal(
    outages.map(({ code }) => code),
    ['network', 'network', 'network'],
  );
  const { parent } = online.entry;
  assert.ok(parent !== undefined);
  assert.is((await client.follow(parent)).id, 'premiere');
  for await (const { data } of client.notes.pages()) assert.equal(data, online.list);
});

test('the search goes on', async ({ server }) => {
  const storage = new Map<string, string>();
  await notesClient({ baseUrl: server.url, storage }).sync();
  const expected = await notesClient({ baseUrl: server.url }).search('premiere');
  await server.close();
  const client = notesClient({ baseUrl: server.url, storage, retries: 0 });
  assert.equal(await client.search('premiere'), expected);
});

test('what the copy hasn’t is the network’s error', async ({ server }) => {
  const { client } = await cutOff(server);
  assert.is(((await errorOf(client.notes.get('absente'))) as ReperesError).code, 'network');
  assert.is(((await errorOf(client.sync())) as ReperesError).code, 'network');
});

test('a server that answers nonsense or is in trouble counts as no server', async ({ server }) => {
  const client = notesClient({ baseUrl: server.url, retries: 0, timeout: 5000 });
  await client.sync();
  server.faults.set('api/v1/notes.json', [status(500), status(429), content('<html>')]);
  for (let times = 0; times < 3; times += 1) assert.is((await client.notes.list()).length, 3);
});

test('an entry that the site dropped is gone, whatever the copy holds', async ({ server }) => {
  const client = notesClient({ baseUrl: server.url });
  await client.sync();
  republish(server, await publishNotes(LATER));
  assert.instance(await errorOf(client.notes.get('troisieme')), NotFoundError);
});

test('another client starts from the same storage, without a network', async ({ server }) => {
  const storage = new Map<string, string>();
  const kept = {
    get: async (key: string) => storage.get(key) ?? null,
    set: async (key: string, value: string) => void storage.set(key, value),
    delete: async (key: string) => void storage.delete(key),
  };
  await notesClient({ baseUrl: server.url, storage: kept }).sync();
  server.asked.length = 0;
  const client = notesClient({ baseUrl: server.url, storage: kept, offline: true });
  assert.is((await client.notes.list()).length, 3);
  assert.is((await client.people.get('ada')).role, 'Autrice');
  assert.is((await client.search('autrice')).length, 1);
  assert.equal(server.asked, []);
  const error = await errorOf(client.notes.get('absente'));
  assert.instance(error, NotSyncedError);
  assert.match((error as NotSyncedError).cure, '« sync »');
});

test('clients of two sites share a storage without meeting', async ({ server }) => {
  const storage = new Map<string, string>();
  const other = await serveFiles(await publishNotes(LATER));
  await notesClient({ baseUrl: server.url, storage }).sync();
  const { added } = await notesClient({ baseUrl: other.url, storage }).sync();
  assert.is(added.length, 4);
  await other.close();
});

test('a copy that knows only a part of a collection never passes it off as the whole', async ({
  server,
}) => {
  const { manifest } = await notesClient({ baseUrl: server.url }).sync();
  republish(server, await publishNotes(LATER));
  const client = notesClient({ baseUrl: server.url, retries: 0 });
  await client.sync(manifest);
  await server.close();
  assert.is((await client.notes.get('quatrieme')).order, 4);
  assert.is(((await errorOf(client.notes.list())) as ReperesError).code, 'network');
});

test.run();
