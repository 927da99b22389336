import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderHome } from '../../site/render/home.tsx';
import { renderList } from '../../site/render/list.tsx';
import { matchesGolden } from '../support/golden.ts';
import { contextOf } from './support/render.ts';
import { OWN_SCHEMAS, SMALL_SITE } from './support/small-site.ts';
import { textOf } from './support/text-of.ts';
import { faults } from './support/validate.ts';

const test = suite('what readers read');
const context = await contextOf(SMALL_SITE);
const pages: ReadonlyMap<string, string> = new Map([
  ['home', renderHome(context)],
  ['journeys', renderList(context, 'journeys')],
  ['journey', renderEntry(context, 'journeys/chemin')],
  ['phases', renderList(context, 'phases')],
  ['phase', renderEntry(context, 'phases/essai')],
  ['step', renderEntry(context, 'steps/preparer')],
  ['roles', renderList(context, 'roles')],
  ['principles', renderList(context, 'principles')],
  ['questions', renderList(context, 'questions')],
  ['page', renderEntry(context, 'pages/un')],
]);

for (const [name, html] of pages) {
  test(`${name}: the whole text of the page`, () => {
    matchesGolden(`site/${name}.txt`, textOf(html));
  });
}

test('every page is valid HTML', async () => {
  for (const [name, html] of pages) assert.equal(await faults(html), [], name);
});

test('without an entry for it, the home page leads to the collections', async () => {
  const neutral = await contextOf({ ...OWN_SCHEMAS, 'content/phases/essai.md': ESSAI });
  const html = renderHome(neutral);
  assert.match(html, /<a href="\/phases\/">Phases<\/a>/);
  assert.match(html, /href="\/api\/"/);
  assert.equal(await faults(html), []);
});

test('an empty repository has a home page too', async () => {
  assert.equal(await faults(renderHome(await contextOf({}))), []);
});

const ESSAI = '---\ntitle: Essai\norder: 1\ngoal: Essayer.\n---\n';

test.run();
