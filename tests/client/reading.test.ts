import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createClient, NotFoundError } from '../../client/src/index.ts';
import { note } from '../support/repository.ts';
import { errorOf, notesClient } from './clients.ts';
import { NOTES, publishNotes, publishOwn } from './published.ts';
import { type StaticServer, serveFiles } from './server.ts';

const test = suite<{ server: StaticServer }>('reading an API with the client');

test.before(async (context) => {
  context.server = await serveFiles(await publishNotes(NOTES));
});

test.before.each(({ server }) => {
  server.asked.length = 0;
});

test.after(({ server }) => server.close());

test('a list has every entry in the site’s order, with its addresses', async ({ server }) => {
  const notes = await notesClient({ baseUrl: server.url }).notes.list();
  assert.equal(
    notes.map(({ id, title }) => `${id} ${title}`),
    ['premiere Première', 'deuxieme Deuxième', 'troisieme Troisième'],
  );
  assert.match(notes[0]?.links.self ?? '', /\/api\/v1\/notes\/premiere\.json$/);
  assert.match(notes[0]?.meta.sha256 ?? '', /^[0-9a-f]{64}$/);
  assert.equal(server.asked, ['api/v1/notes.json']);
});

test('an entry has its fields, its body and who refers to it', async ({ server }) => {
  const entry = await notesClient({ baseUrl: server.url }).notes.get('premiere');
  assert.is(entry.order, 1);
  assert.is(entry.body?.text, 'Un texte.');
  assert.equal(
    entry.referenced_by.map(({ type, id }) => `${type} ${id}`),
    ['note deuxieme'],
  );
});

test('a former id gives the entry under its present id', async ({ server }) => {
  const entry = await notesClient({ baseUrl: server.url }).notes.get('ancienne');
  assert.is(entry.id, 'premiere');
  assert.match(entry.links.canonical ?? '', /premiere\.json$/);
});

test('a relation leads to the entry, on the server that was given', async ({ server }) => {
  const client = notesClient({ baseUrl: `${server.url}/` });
  const { parent, see = [], referenced_by } = await client.notes.get('deuxieme');
  assert.ok(parent !== undefined);
  const above = await client.follow(parent);
  assert.is(above.order, 1);
  const seen = await Promise.all(see.map((relation) => client.follow(relation)));
  assert.equal(
    seen.map((entry) => (entry.type === 'person' ? entry.role : entry.order)),
    ['Autrice'],
  );
  assert.equal(referenced_by, []);
});

test('an address that is none of the API’s is never asked for', async ({ server }) => {
  const client = notesClient({ baseUrl: server.url });
  for (const path of [
    '/',
    '/api/v2/notes/x.json',
    '/api/v1/../secret.json',
    '/api/v1/%2e%2e/secret.json',
    '/api/v1/x?y',
    '',
  ]) {
    const relation = { type: 'note', id: 'x', title: 'X', api_url: `https://evil.example${path}` };
    const error = await errorOf(client.follow(relation as never));
    assert.is((error as { code?: string }).code, 'invalid-response', path);
  }
  assert.equal(server.asked, []);
});

test('the entry point tells what there is', async ({ server }) => {
  const { data, meta } = await notesClient({ baseUrl: server.url }).index();
  assert.equal(
    data.map(({ collection, count }) => `${collection} ${count}`),
    ['notes 3', 'people 1'],
  );
  assert.match(meta.version, /^\d+\.\d+\.\d+$/);
});

test('the changes say whether they are complete', async ({ server }) => {
  const { data, meta } = await notesClient({ baseUrl: server.url }).changes();
  // The small repository is published without its history.
  assert.equal([data, meta.complete], [[], false]);
});

test('a small collection is one page', async ({ server }) => {
  const seen: string[] = [];
  for await (const { page, pages, data } of notesClient({ baseUrl: server.url }).notes.pages()) {
    seen.push(`${page}/${pages}: ${data.length}`);
  }
  assert.equal(seen, ['1/1: 3']);
});

test('a large collection comes page after page, and no page that nobody wants', async () => {
  const many = Array.from({ length: 1001 }, (_, index) => [
    `content/notes/n${index}.md`,
    note(`title: N${index}\norder: ${index + 1}`),
  ]);
  const server = await serveFiles(await publishNotes(Object.fromEntries(many)));
  const client = notesClient({ baseUrl: server.url });
  const ids: string[] = [];
  for await (const { data, pages } of client.notes.pages()) {
    assert.is(pages, 3);
    ids.push(...data.map(({ id }) => id));
  }
  const list = await client.notes.list();
  assert.equal(
    ids,
    list.map(({ id }) => id),
  );
  server.asked.length = 0;
  for await (const { data } of client.notes.pages()) if (data.length > 0) break;
  assert.equal(server.asked, ['api/v1/notes/page/1.json']);
  await server.close();
});

test('an id that doesn’t exist is an error that says where and what to do', async ({ server }) => {
  const error = await errorOf(notesClient({ baseUrl: server.url }).notes.get('../people/ada'));
  assert.instance(error, NotFoundError);
  const { code, status, url, cure } = error as NotFoundError;
  assert.equal([code, status], ['not-found', 404]);
  assert.is(url, `${server.url}/api/v1/notes/..%2Fpeople%2Fada.json`);
  assert.match(cure, 'identifiant');
});

test('fields that this client doesn’t know are kept, and missing ones harm nothing', async () => {
  const file = {
    data: { type: 'note', id: 'x', title: 'X', invented: { later: true } },
    links: { self: 'https://a.example/api/v1/notes/x.json', novel: 1 },
    meta: {},
    extra: [],
  };
  const server = await serveFiles(new Map([['api/v1/notes/x.json', JSON.stringify(file)]]));
  const entry = await notesClient({ baseUrl: server.url }).notes.get('x');
  assert.equal(Reflect.get(entry, 'invented'), { later: true });
  assert.equal(entry.referenced_by, []);
  await server.close();
});

test('this repository’s own collections are properties, typed by its schemas', async () => {
  const server = await serveFiles(await publishOwn());
  const client = createClient({ baseUrl: `${server.url}/api/v1/` });
  const index = await client.index();
  for (const { collection, count } of index.data) {
    const entries = await client.collection(collection as 'people').list();
    assert.is(entries.length, count, collection);
    assert.ok(Object.hasOwn(client, collection), collection);
  }
  const construction = await client.phases.get('construction');
  const [programme] = await Promise.all(
    (construction.programmes ?? []).map((one) => client.follow(one)),
  );
  assert.is(programme?.type, 'programme');
  assert.is(construction.durations?.[0]?.duration.iso8601, 'P6M');
  await server.close();
});

test.run();
