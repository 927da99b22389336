import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { byLetter, glossaryTerms } from '../../site/glossary/glossary.ts';
import { renderGlossary } from '../../site/render/glossary.tsx';
import type { Files } from '../support/repository.ts';
import { contextOf, readable } from './support/render.ts';
import { faults } from './support/validate.ts';

function schema(title: string, name: string, fields: readonly string[]): string {
  const described = (field: string) => ({ type: 'string', title: field, description: field });
  return JSON.stringify({
    title,
    description: `${title}.`,
    type: 'object',
    additionalProperties: false,
    'x-collection': {
      name,
      label: `${title}s`,
      label_singular: title,
      format: 'yml',
      path: `/${name}/{id}/`,
    },
    properties: Object.fromEntries(fields.map((field) => [field, described(field)])),
  });
}

const FILES: Files = {
  'schemas/phase.schema.json': schema('Phase', 'phases', ['goal']),
  'schemas/office.schema.json': schema('Bureau', 'offices', ['acronym']),
  'content/phases/elan.yml': 'title: "Élan : le départ"\ngoal: "Partir ?"\n',
  'content/phases/echange.yml': 'title: échange\n',
  'content/phases/secrete.yml': 'title: Secrète\nhidden: true\ngoal: Rien.\n',
  'content/phases/vieille.yml': 'title: Vieille\nstatus: archived\ngoal: Rien.\n',
  'content/offices/suivi.yml': 'title: Bureau du suivi\nacronym: BS\n',
  'content/offices/jour.yml': 'title: Bureau du jour\nacronym: 24/7\n',
  'content/people/ada.yml': 'title: Ada Dupont\n',
};

const test = suite('the glossary');
const context = await contextOf(FILES);

test('explains the listed entries of types that say how, and every acronym', () => {
  const terms = glossaryTerms(context).map(({ name, kind, definition }) => [
    name,
    kind,
    definition,
  ]);
  assert.equal(terms, [
    ['24/7', 'Sigle', 'Bureau du jour'],
    ['BS', 'Sigle', 'Bureau du suivi'],
    ['échange', 'Phase', undefined],
    ['Élan : le départ', 'Phase', 'Partir ?'],
  ]);
});

test('groups terms by letter, without accents and whatever their case', () => {
  const letters = byLetter(glossaryTerms(context)).map(({ letter, terms }) => [
    letter,
    terms.length,
  ]);
  assert.equal(letters, [
    ['#', 1],
    ['B', 1],
    ['E', 2],
  ]);
});

test('is a page with an anchor for each term and letter, in French typography', async () => {
  const page = renderGlossary(context);
  assert.equal(await faults(page), []);
  assert.match(page, 'Élan\u00a0: le départ');
  assert.match(page, 'Partir\u202f?');
  for (const id of [
    'page_lettre-e',
    'page_lettre-autres',
    'page_terme-phase-elan',
    'page_sigle-office-suivi',
  ]) {
    assert.match(page, `id="${id}"`);
  }
  assert.match(page, '<a href="/phases/elan/">');
});

test('says so when there is nothing to explain', async () => {
  const page = renderGlossary(await contextOf({ 'content/people/ada.yml': 'title: Ada\n' }));
  assert.match(readable(page), 'aucun terme à expliquer');
  assert.equal(await faults(page), []);
});

test.run();
