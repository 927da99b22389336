import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import type { Emitter } from '../../../core/emit/emitter.ts';
import { emitter as atom } from '../../../core/emit/feed-atom.ts';
import { emitter as json } from '../../../core/emit/feed-json.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import { readXml } from '../../support/xml.ts';
import { catalogOf, entry } from './month.ts';

const day = (number: number) => `2024-01-${String(number).padStart(2, '0')}T08:00:00Z`;

const entries = [
  entry('sort', 'a', { title: 'A & <b>« A »</b>', summary: 'Un résumé.' }),
  entry('sort', 'b', { title: 'B' }, { body: parseBody('Voir [A](sorts/a) & <ceci>.').body }),
  entry('sort', 'c', { title: 'C' }, { hidden: true }),
  entry('sort', 'd', { title: 'D' }, { status: 'archived' }),
  entry('sort', 'e', { title: 'Jamais versionné' }),
];
const dates = { 'sorts/a': day(2), 'sorts/b': day(3), 'sorts/c': day(4), 'sorts/d': day(5) };
const catalog = catalogOf(entries, dates);

function textOf(emitter: Emitter, of: Catalog): string {
  return String(
    emitter
      .site?.(
        of,
        () => ({ sha256: '', bytes: 0 }),
        () => [],
      )[0]
      ?.content(),
  );
}

const test = suite('the feeds');

test('tell what changed last in the lists, newest first, as a feed reader sees it', () => {
  const text = textOf(atom, catalog);
  readXml(text);
  const feed = parseAtomFeed(text);
  assert.is(feed.id, 'https://essai.example/sous/feed.xml');
  assert.is(feed.title?.value, 'Essai');
  assert.is(feed.updated, day(3));
  assert.is(feed.rights?.value, 'Essai, Licence Ouverte 2.0');
  assert.equal(feed.authors, [{ name: 'Essai' }]);
  assert.equal(
    feed.entries?.map(({ id, title, updated }) => ({ id, title: title?.value, updated })),
    [
      { id: 'https://essai.example/sous/api/v1/sorts/b.json', title: 'B', updated: day(3) },
      {
        id: 'https://essai.example/sous/api/v1/sorts/a.json',
        title: 'A & <b>« A »</b>',
        updated: day(2),
      },
    ],
  );
  const [b, a] = feed.entries ?? [];
  assert.is(
    b?.content?.value,
    '<p>Voir <a href="https://essai.example/sous/formes/a/">A</a> &amp; &lt;ceci&gt;.</p>',
  );
  assert.is(a?.summary?.value, 'Un résumé.');
  assert.is(a?.links?.[0]?.href, 'https://essai.example/sous/formes/a/');
});

test('say the same in JSON', () => {
  const feed = parseJsonFeed(textOf(json, catalog));
  assert.is(feed.feed_url, 'https://essai.example/sous/feed.json');
  assert.is(feed.language, 'fr');
  const [b, a, ...rest] = feed.items ?? [];
  assert.equal(rest, []);
  assert.is(b?.id, 'https://essai.example/sous/api/v1/sorts/b.json');
  assert.is(b?.date_modified, day(3));
  assert.match(b?.content_html ?? '', 'href="https://essai.example/sous/formes/a/"');
  assert.is(a?.content_text, 'Un résumé.');
  assert.equal(a?.tags, ['Forme']);
});

test('hold the last 50', () => {
  const many = Array.from({ length: 60 }, (_, index) => entry('sort', `n${index}`, { title: 'N' }));
  const moments = Object.fromEntries(
    many.map(({ key }, index) => [key, `2024-01-01T00:00:${String(index).padStart(2, '0')}Z`]),
  );
  const feed = parseAtomFeed(textOf(atom, catalogOf(many, moments)));
  assert.is(feed.entries?.length, 50);
  assert.match(feed.entries?.[0]?.id ?? '', /n59\.json$/);
  assert.is(parseJsonFeed(textOf(json, catalogOf(many, moments))).items?.length, 50);
});

test('are valid when nothing has a date', () => {
  assert.is(parseAtomFeed(textOf(atom, catalogOf([], {}))).entries, undefined);
  readXml(textOf(atom, catalogOf([], {})));
});

test('aren’t there without Git, and nothing leads to them', () => {
  const without = catalogOf(entries);
  for (const emitter of [atom, json]) {
    assert.equal(
      emitter.site?.(
        without,
        () => ({ sha256: '', bytes: 0 }),
        () => [],
      ),
      [],
    );
    assert.is(emitter.describe?.(without).links?.[0]?.absent, true);
    assert.is(emitter.describe?.(catalog).links?.[0]?.absent, false);
  }
});

test.run();
