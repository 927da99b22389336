import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { facetMark } from '../../../site/facets/facet.ts';
import { facetKeys, typeFacets } from '../../../site/facets/facet-pages.ts';
import { renderFacet } from '../../../site/render/facet.tsx';
import { renderList } from '../../../site/render/list.tsx';
import { slug } from '../../../site/slug.ts';
import { contextOf, readable } from '../support/render.ts';
import { faults } from '../support/validate.ts';

const property = (title: string, more: object = {}): object => ({
  type: 'string',
  title,
  description: `${title}.`,
  ...more,
});

/** A foreign repository whose people have one of our facets, and nothing else of ours. */
const context = await contextOf({
  'schemas/team.schema.json': JSON.stringify({
    title: 'Équipe',
    description: 'Une équipe.',
    type: 'object',
    additionalProperties: false,
    'x-collection': { name: 'teams', label: 'Équipes', label_singular: 'Équipe', format: 'yml' },
    properties: {},
    examples: [{ title: 'A' }],
  }),
  'schemas/person.schema.json': JSON.stringify({
    title: 'Personne',
    description: 'Une personne.',
    type: 'object',
    additionalProperties: false,
    'x-collection': {
      name: 'people',
      label: 'Personnes',
      label_singular: 'Personne',
      format: 'yml',
      path: '/personnes/{id}/',
    },
    properties: {
      organisation: property('Équipe d’accueil', { 'x-ref': 'teams' }),
      disciplines: {
        type: 'array',
        title: 'Métiers',
        description: 'Des métiers.',
        items: {
          title: 'Métier',
          description: 'Un métier.',
          oneOf: [
            { const: 'design', title: 'Design' },
            { const: 'dev', title: 'Développement' },
          ],
        },
      },
    },
    examples: [{ title: 'A' }],
  }),
  'content/teams/bleue.yml': 'title: Équipe bleue\n',
  'content/teams/rouge.yml': 'title: Équipe rouge\n',
  'content/people/ada.yml': 'title: Ada\norganisation: rouge\ndisciplines: [dev, design]\n',
  'content/people/bob.yml': 'title: Bob\norganisation: bleue\ndisciplines: [dev]\n',
  'content/people/cyd.yml': 'title: Cyd\n',
});
const [type] = context.catalog.types.filter(({ name }) => name === 'person');
if (type === undefined) throw new Error('No type');
const facets = typeFacets(context.catalog, type);

const test = suite('facets');

test('come from the schema: references and choices, in the order of lists and schemas', () => {
  assert.equal(
    facets.map(({ slug: name, label, values }) => ({
      name,
      label,
      values: values.map((value) => [
        value.slug,
        value.label,
        value.entries.map(({ id }) => id).join(' '),
      ]),
    })),
    [
      {
        name: 'equipe-d-accueil',
        label: 'Équipe d’accueil',
        values: [
          ['bleue', 'Équipe bleue', 'bob'],
          ['rouge', 'Équipe rouge', 'ada'],
        ],
      },
      {
        name: 'metiers',
        label: 'Métiers',
        values: [
          ['design', 'Design', 'ada'],
          ['dev', 'Développement', 'ada bob'],
        ],
      },
    ],
  );
});

test('make a page for each value', () => {
  assert.equal(facetKeys(context.catalog), [
    '/personnes/equipe-d-accueil/bleue/',
    '/personnes/equipe-d-accueil/rouge/',
    '/personnes/metiers/design/',
    '/personnes/metiers/dev/',
  ]);
});

test('a page shows its entries only, and leads to the others', async () => {
  const page = renderFacet(context, '/personnes/metiers/dev/');
  assert.equal(await faults(page), []);
  assert.match(readable(page), /Personnes : Développement/);
  assert.match(page, /href="\/personnes\/ada\/"/);
  assert.not.match(page, /href="\/personnes\/cyd\/"/);
  assert.match(page, /href="\/personnes\/metiers\/design\/"/);
  assert.match(page, /aria-current="true"[^>]*>Développement/);
});

test('the list marks each card with its values for the script', async () => {
  const page = renderList(context, 'people');
  assert.equal(await faults(page), []);
  const marks = [...page.matchAll(/data-facet-item(?:="([^"]*)")?[ >]/g)].map(
    ([, mark = '']) => mark,
  );
  assert.equal(marks, [
    'equipe-d-accueil/rouge metiers/design metiers/dev',
    'equipe-d-accueil/bleue metiers/dev',
    '',
  ]);
  const [ada] = context.catalog.listed.get('people') ?? [];
  assert.ok(ada);
  assert.is(facetMark(facets, ada), marks[0]);
  assert.match(page, /<script src="[^"]*\/facets\.js" defer>/);
});

const SLUGS = [
  ['Fréquence', 'frequence'],
  ['Tous les 2 mois', 'tous-les-2-mois'],
  ['À concurrence de 5 h par mois', 'a-concurrence-de-5-h-par-mois'],
  ['Cœur – « équipe »', 'coeur-equipe'],
] as const;

for (const [text, expected] of SLUGS) {
  test(`«${text}» is ${expected} in an address`, () => {
    assert.is(slug(text), expected);
  });
}

test.run();
