import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createClient, NotFoundError } from '../../client/src/index.ts';
import { note } from '../support/repository.ts';
import { errorOf, notesClient } from './clients.ts';
import { LATER, publishNotes, publishOwn } from './published.ts';
import { republish, type StaticServer, serveFiles } from './server.ts';

const TEXTS = {
  'content/notes/coeur.md': note(
    'title: Le cœur de métier\norder: 1',
    'Une longue introduction qui ne dit rien de ce qui est cherché, afin que le passage soit coupé au bon endroit : la pérennisation des services numériques, puis bien d’autres choses qui ne servent à rien ici non plus, sinon à faire long, très long, au-delà de ce qu’un extrait peut montrer.',
  ),
  'content/notes/perennisation.md': note(
    'title: Pérennisation\nsummary: Faire durer un service.\norder: 2',
  ),
  'content/notes/liens.md': note(
    'title: Liens\norder: 3\nsee: [people/ada]',
    'Voir [ici](https://metier.example/secret).',
  ),
  'content/people/ada.yml': 'title: Ada Lovelace\nrole: Autrice de métier\n',
};

const test = suite<{ server: StaticServer }>('searching with the client');

test.before(async (context) => {
  context.server = await serveFiles(await publishNotes(TEXTS));
});

test.after(({ server }) => server.close());

const titles = (results: readonly { readonly title: string }[]) =>
  results.map(({ title }) => title);

test('a title comes before a text, accents and case aside', async ({ server }) => {
  const { search } = notesClient({ baseUrl: server.url });
  const expected = ['Pérennisation', 'Le cœur de métier'];
  for (const query of ['pérennisation', 'PERENNISATION', 'perennis', 'pe\u0301rennisations']) {
    assert.equal(titles(await search(query)), expected, query);
  }
});

test('every word must be there, in any field', async ({ server }) => {
  const { search } = notesClient({ baseUrl: server.url });
  assert.equal(titles(await search('service durer')), ['Pérennisation']);
  assert.equal(titles(await search('métiers')), ['Le cœur de métier', 'Ada Lovelace']);
  assert.equal(titles(await search('coeur metier')), ['Le cœur de métier']);
  assert.equal(titles(await search('ada')), ['Ada Lovelace', 'Liens']);
  assert.equal(titles(await search('introuvable service')), []);
});

test('addresses, ids and marks of the source are no words', async ({ server }) => {
  const { search } = notesClient({ baseUrl: server.url });
  for (const query of ['https', 'secret', 'json', 'note', '', '  ', '…']) {
    assert.equal(titles(await search(query)), [], query);
  }
});

test('a result tells its collection, its entry and a passage', async ({ server }) => {
  const { search } = notesClient({ baseUrl: server.url });
  const [title, text] = await search('pérennisation');
  assert.ok(title?.collection === 'notes' && text?.collection === 'notes');
  assert.is(title.entry.order, 2);
  assert.is(title.excerpt, 'Faire durer un service.');
  assert.match(text.excerpt, /^… .*la pérennisation des services numériques.* …$/);
  assert.ok(text.excerpt.length < 200 && title.score > text.score);
});

test('a search may be narrowed to collections and cut short', async ({ server }) => {
  const { search } = notesClient({ baseUrl: server.url });
  const narrowed = await search('métier', { collections: ['people'] });
  assert.equal(titles(narrowed), ['Ada Lovelace']);
  assert.is((await search('e', { limit: 1 })).length, 1);
});

test('the collections are read once for many searches, and again after a sync', async () => {
  const server = await serveFiles(await publishNotes(TEXTS));
  const client = notesClient({ baseUrl: server.url });
  for (const query of ['p', 'pé', 'pér']) await client.search(query);
  assert.equal(server.asked.toSorted(), ['api/v1/notes.json', 'api/v1/people.json']);
  republish(server, await publishNotes(LATER));
  await client.sync();
  assert.equal(titles(await client.search('quatrième')), ['Quatrième']);
  await server.close();
});

test('a collection that the site has given up is no reason to fail', async () => {
  const files = await publishNotes(TEXTS);
  files.delete('api/v1/notes.json');
  const server = await serveFiles(files);
  const { search } = notesClient({ baseUrl: server.url });
  assert.equal(titles(await search('métier')), ['Ada Lovelace']);
  const error = await errorOf(search('métier', { collections: ['notes'] }));
  assert.instance(error, NotFoundError);
  await server.close();
});

test('finds in this repository’s own content', async () => {
  const server = await serveFiles(await publishOwn());
  const client = createClient({ baseUrl: server.url });
  const [best] = await client.search('construction');
  assert.equal([best?.collection, best?.entry.id], ['phases', 'construction']);
  const titled = await client.search('intrapreneurs');
  assert.equal([titled[0]?.collection, titled[0]?.title], ['roles', 'Intrapreneur']);
  const coaches = await client.search('coachs', { collections: ['roles'] });
  assert.is(coaches[0]?.entry.id, 'coachs');
  await server.close();
});

test.run();
