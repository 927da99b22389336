import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderList } from '../../site/render/list.tsx';
import { matchesGolden } from '../support/golden.ts';
import { KIND_FILES } from './support/every-kind.ts';
import { contextOf, readable, stable } from './support/render.ts';
import { faults } from './support/validate.ts';

const test = suite('the default template');
const context = await contextOf(KIND_FILES);

test('shows every kind of field by its title, from the schema alone', () => {
  matchesGolden('site/every-kind.html', stable(renderEntry(context, 'cards/complete')));
});

test('lists any type', () => {
  matchesGolden('site/every-kind-list.html', stable(renderList(context, 'cards')));
});

test('leaves out what an entry has not', () => {
  const page = readable(renderEntry(context, 'cards/simple'));
  for (const title of ['Sous-titre', 'Lieu', 'À compléter', 'Sources', 'Page archivée']) {
    assert.not.ok(page.includes(title), title);
  }
});

test('says who cites the entry', () => {
  const page = renderEntry(context, 'cards/simple');
  assert.match(page, /Cité par<\/h2>.*href="\/fiches\/complete\/"/s);
});

test('makes valid HTML', async () => {
  for (const key of context.catalog.entries.keys()) {
    assert.equal(await faults(renderEntry(context, key)), [], key);
  }
});

test.run();
