import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { EntrySnapshot } from '../../../core/diff/snapshot.ts';
import type { JsonObject } from '../../../core/schema/json.ts';
import { told, typeSnapshot } from './moment.ts';

type Entries = Readonly<Record<string, Partial<EntrySnapshot>>>;

/** Entries of the collection before and now. */
interface Case {
  readonly description: string;
  readonly before: Entries;
  readonly after: Entries;
  readonly collection?: JsonObject;
  readonly expected: readonly string[];
}

const CASES: readonly Case[] = [
  {
    description: 'an id that goes',
    before: { a: {}, b: {} },
    after: { b: {} },
    expected: ['major id-removed Choses : l’identifiant « a » ne répond plus.'],
  },
  {
    description: 'an id that goes on answering under its alias, its page as well',
    before: { a: {} },
    after: { b: { aliases: ['a'] } },
    expected: [
      'minor id-renamed Choses : « a » s’appelle désormais « b » ; l’ancien identifiant répond toujours.',
    ],
  },
  {
    description: 'an alias that is forgotten',
    before: { b: { aliases: ['a'] } },
    after: { b: {} },
    expected: ['major alias-removed Choses : l’ancien identifiant « a » ne répond plus.'],
  },
  {
    description: 'entries that come, the first five by their names',
    before: {},
    after: { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {} },
    expected: [
      'minor entries-added Choses : 7 nouvelles entrées, « a », « b », « c », « d », « e » et 2 autres.',
    ],
  },
  {
    description: 'entries that leave the lists and come into them',
    before: { a: {}, b: { listed: false } },
    after: { a: { listed: false }, b: {} },
    expected: [
      'patch entries-unlisted Choses : 1 entrée quitte les listes, « a » ; l’adresse répond toujours.',
      'patch entries-listed Choses : 1 entrée entre dans les listes, « b ».',
    ],
  },
  {
    description: 'other values, also of an entry that was renamed',
    before: { a: { digest: '1' }, b: { digest: '1' }, c: { digest: '1' } },
    after: { a: { digest: '2' }, d: { aliases: ['b'], digest: '2' }, c: { digest: '1' } },
    expected: [
      'minor id-renamed Choses : « b » s’appelle désormais « d » ; l’ancien identifiant répond toujours.',
      'patch values-changed Choses : 2 entrées ont d’autres valeurs, « a » et « d ».',
    ],
  },
  {
    description: 'a page that moves without a redirect',
    before: { a: { path: '/choses/a/' } },
    after: { a: { path: '/choses/b/a/' } },
    expected: [
      'major page-moved Choses : la page /choses/a/ de « a » est désormais à /choses/b/a/, sans redirection.',
    ],
  },
  {
    description: 'a page whose address another entry takes',
    before: { a: { path: '/choses/a/' } },
    after: { a: { path: '/choses/b/' }, c: { path: '/choses/a/' } },
    expected: [
      'major page-moved Choses : la page /choses/a/ de « a » est désormais à /choses/b/, sans redirection.',
      'minor entries-added Choses : 1 nouvelle entrée, « c ».',
    ],
  },
  {
    description: 'people who are gone, without their names and without a break',
    before: { jeanne: {}, marie: { aliases: ['marie-autrefois'] } },
    after: { marie: {} },
    collection: { personal: true },
    expected: [
      'patch personal-removed Choses : 2 identifiants ne répondent plus ; ce sont des données personnelles, qui ne sont pas citées.',
    ],
  },
];

const test = suite('what differs between entries');

for (const { description, before, after, collection = {}, expected } of CASES) {
  test(description, () => {
    const lines = told(
      [typeSnapshot({ collection }, before)],
      [typeSnapshot({ collection }, after)],
    );
    assert.equal(lines, expected);
  });
}

test('a collection that goes and one that comes', () => {
  const old = typeSnapshot({}, { a: {}, b: {} });
  const now = typeSnapshot({ collection: { name: 'places', label: 'Lieux' } }, {}, 'place');
  assert.equal(told([old], [now]), [
    'major collection-removed La collection « Choses » est retirée, avec 2 entrées.',
    'minor collection-added La collection « Lieux » est nouvelle, avec 0 entrée.',
  ]);
});

test('a collection that moves breaks once, not for each of its entries', () => {
  const old = typeSnapshot({}, { a: {}, b: {} });
  const now = typeSnapshot({ collection: { name: 'objects' } }, { a: {} });
  assert.equal(told([old], [now]), [
    'major collection-moved La collection « things » s’appelle désormais « objects » : toutes ses adresses changent.',
  ]);
});

test('a type under another name, its list elsewhere, its words and its order', () => {
  const old = typeSnapshot({}, { a: {} });
  const now = typeSnapshot(
    { collection: { label: 'Objets', path: '/objets/{id}/', order_by: 'title' } },
    { a: { path: '/objets/a/' } },
    'object',
  );
  assert.equal(told([old], [now]), [
    'major type-renamed Dans « Objets », le type des entrées est « object » au lieu de « thing ».',
    'major list-moved La page de liste /choses/ est désormais à l’adresse /objets/.',
    'major page-moved Objets : la page /choses/a/ de « a » est désormais à /objets/a/, sans redirection.',
    'patch order-changed L’ordre de « Objets » change.',
    'patch collection-words « Objets » est présentée avec d’autres mots.',
  ]);
});

test('a collection that gives up its pages', () => {
  const old = typeSnapshot({}, { a: {} });
  const now = typeSnapshot({ collection: { pages: false } }, { a: {} });
  assert.equal(told([old], [now]), [
    'major pages-removed « Choses » n’a plus de pages, seulement l’API.',
  ]);
  assert.equal(told([now], [old]), ['minor pages-added « Choses » a désormais des pages.']);
});

test.run();
