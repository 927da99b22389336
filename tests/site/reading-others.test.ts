import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderGlossary } from '../../site/render/glossary.tsx';
import { renderHealth } from '../../site/render/health.tsx';
import { renderList } from '../../site/render/list.tsx';
import { renderNotFound } from '../../site/render/not-found.tsx';
import { renderPlan } from '../../site/render/plan.tsx';
import { renderSearch } from '../../site/render/search.tsx';
import { matchesGolden } from '../support/golden.ts';
import { PEOPLE_SITE } from './support/people-site.ts';
import { contextOf } from './support/render.ts';
import { textOf } from './support/text-of.ts';
import { faults } from './support/validate.ts';

const test = suite('what readers read of people, formats and the site itself');
const context = await contextOf(PEOPLE_SITE);
const pages: ReadonlyMap<string, string> = new Map([
  ['people', renderList(context, 'people')],
  ['person', renderEntry(context, 'people/ada')],
  ['organisation', renderEntry(context, 'organisations/service')],
  ['discipline', renderEntry(context, 'disciplines/design')],
  ['programme', renderEntry(context, 'programmes/grand')],
  ['formats', renderList(context, 'formats')],
  ['format', renderEntry(context, 'formats/atelier')],
  ['agenda', renderEntry(context, 'agendas/mars-2022')],
  ['role', renderEntry(context, 'roles/aide')],
  ['principle', renderEntry(context, 'principles/ecouter')],
  ['question', renderEntry(context, 'questions/qui')],
  ['document', renderEntry(context, 'documents/plan')],
  ['glossary', renderGlossary(context)],
  ['health', renderHealth(context)],
  ['plan', renderPlan(context)],
  ['search', renderSearch(context)],
  ['not-found', renderNotFound(context)],
]);

for (const [name, html] of pages) {
  test(`${name}: the whole text of the page`, () => {
    matchesGolden(`site/${name}.txt`, textOf(html));
  });
}

test('every page is valid HTML', async () => {
  for (const [name, html] of pages) assert.equal(await faults(html), [], name);
});

test.run();
