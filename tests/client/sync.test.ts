import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { notesClient } from './clients.ts';
import { LATER, NOTES, publishNotes } from './published.ts';
import { type Published, republish, type StaticServer, serveFiles } from './server.ts';

const MANIFEST = 'api/v1/manifest.json';
const INDEX = 'api/v1/index.json';

interface Context {
  readonly first: Published;
  readonly later: Published;
  server: StaticServer;
}

const test = suite<Context>('keeping a copy in sync');

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

test('the first sync brings every entry, whole', async ({ server }) => {
  const { added, changed, removed, manifest } = await notesClient({ baseUrl: server.url }).sync();
  assert.equal(idsOf(added), ['premiere', 'deuxieme', 'troisieme', 'ada']);
  assert.equal([changed, removed], [[], []]);
  const [first] = added;
  assert.ok(first?.type === 'note');
  assert.is(first.body?.text, 'Un texte.');
  assert.equal(idsOf(first.referenced_by), ['deuxieme']);
  assert.is(manifest.data.length, 4);
});

test('a sync with nothing new asks for the manifest alone', async ({ server }) => {
  const client = notesClient({ baseUrl: server.url });
  await client.sync();
  server.asked.length = 0;
  const { added, changed, removed } = await client.sync();
  assert.equal([added, changed, removed], [[], [], []]);
  assert.equal(server.asked, [MANIFEST]);
});

test('a server that marks its files needn’t send the same manifest twice', async (context) => {
  const { server, later } = context;
  server.marks = true;
  const client = notesClient({ baseUrl: server.url });
  const { manifest } = await client.sync();
  const again = await client.sync();
  assert.equal([again.added, again.changed, again.removed], [[], [], []]);
  assert.equal(again.manifest, manifest);
  assert.equal(server.unchanged, [MANIFEST]);
  republish(server, later);
  const { changed } = await client.sync();
  assert.equal(idsOf(changed), ['premiere']);
  const anew = await client.sync({ data: [] });
  assert.equal(idsOf(anew.added), ['premiere', 'deuxieme', 'quatrieme', 'ada']);
  assert.equal(server.unchanged, [MANIFEST, MANIFEST]);
});

test('a server that doesn’t take the mark is asked without it', async ({ server, later }) => {
  server.marks = true;
  const client = notesClient({ baseUrl: server.url, retries: 0 });
  await client.sync();
  republish(server, later);
  server.faults.set(MANIFEST, [(response) => response.destroy()]);
  const { changed } = await client.sync();
  assert.equal(idsOf(changed), ['premiere']);
});

test('a connection that breaks once costs no mark', async ({ server }) => {
  server.marks = true;
  const client = notesClient({ baseUrl: server.url, retries: 1 });
  await client.sync();
  server.faults.set(MANIFEST, [(response) => response.destroy()]);
  await client.sync();
  assert.equal(server.unchanged, [MANIFEST]);
});

test('a later sync fetches what changed and nothing else', async ({ server, later }) => {
  const client = notesClient({ baseUrl: server.url });
  await client.sync();
  republish(server, later);
  server.asked.length = 0;
  const { added, changed, removed } = await client.sync();
  assert.equal(idsOf(added), ['quatrieme']);
  // The second one shows nothing of the first but its title, and stays as it is.
  assert.equal(idsOf(changed), ['premiere']);
  assert.equal(idsOf(removed), ['troisieme']);
  assert.equal(
    server.asked.toSorted(),
    [INDEX, MANIFEST, 'api/v1/notes/premiere.json', 'api/v1/notes/quatrieme.json'].toSorted(),
  );
});

test('a manifest kept by the caller is enough to know what changed', async ({ server, later }) => {
  const { manifest } = await notesClient({ baseUrl: server.url }).sync();
  const kept = JSON.parse(JSON.stringify(manifest));
  republish(server, later);
  server.asked.length = 0;
  const other = notesClient({ baseUrl: server.url });
  const { added, changed, removed } = await other.sync(kept);
  assert.equal(
    [idsOf(added), idsOf(changed), idsOf(removed)],
    [['quatrieme'], ['premiere'], ['troisieme']],
  );
  assert.is(server.asked.filter((path) => path.startsWith('api/v1/notes/')).length, 2);
  // What the caller has and this client doesn't is fetched when the client needs it for itself.
  assert.equal(idsOf((await other.sync()).added), ['deuxieme', 'ada']);
});

test('the storage holds nothing that the last copy doesn’t need', async ({ server, later }) => {
  const storage = new Map<string, string>();
  const client = notesClient({ baseUrl: server.url, storage });
  await client.sync();
  republish(server, later);
  await client.sync();
  const fresh = new Map<string, string>();
  await notesClient({ baseUrl: server.url, storage: fresh }).sync();
  assert.equal([...storage.keys()].toSorted(), [...fresh.keys()].toSorted());
});

test('two syncs at once follow each other', async ({ server }) => {
  const client = notesClient({ baseUrl: server.url });
  const [one, two] = await Promise.all([client.sync(), client.sync()]);
  assert.equal([one?.added.length, two?.added.length], [4, 0]);
});

test.run();
