import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listStructuredData, siteData, structuredData } from '../../core/index.ts';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderHome } from '../../site/render/home.tsx';
import { renderList } from '../../site/render/list.tsx';
import { KIND_FILES } from './support/every-kind.ts';
import { contextOf } from './support/render.ts';

const CARD = 'title: "</script><script>alert(1)</script> & « < »"\n';
const context = await contextOf({ ...KIND_FILES, 'content/people/rusee.yml': CARD });
const { catalog } = context;

/** The objects in the page's head, read as a search engine does. */
function objectsIn(page: string): unknown[] {
  return [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text),
  );
}

const test = suite('the structured data of a page');

test('is what the core says of its entry, its list or the site', () => {
  for (const [key, entry] of catalog.entries) {
    assert.equal(objectsIn(renderEntry(context, key)), structuredData(entry, catalog), key);
  }
  for (const type of catalog.types) {
    const { name } = type.collection;
    const data = listStructuredData(type, catalog.listed.get(name) ?? [], catalog);
    assert.equal(objectsIn(renderList(context, name)), data, name);
  }
  assert.equal(objectsIn(renderHome(context)), siteData(catalog));
});

test('says the same trail as the breadcrumb', () => {
  const page = renderEntry(context, 'people/rusee');
  const trail = page.match(/<nav class="breadcrumb".*?<\/nav>/s)?.[0] ?? '';
  const shown = [...trail.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
  const data = objectsIn(page).at(-1) as { itemListElement: { item: string }[] };
  const told = data.itemListElement.slice(0, -1).map(({ item }) => new URL(item).pathname);
  assert.equal(told, shown);
});

test('leads no text out of its script', () => {
  const page = renderEntry(context, 'people/rusee');
  assert.not.match(page, '<script>alert');
});

test.run();
