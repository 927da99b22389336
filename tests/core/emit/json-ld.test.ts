import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scriptJson } from '../../../core/emit/json-ld/script-text.ts';
import { apiData, siteData } from '../../../core/emit/json-ld/site-data.ts';
import { listStructuredData, structuredData } from '../../../core/emit/json-ld/structured-data.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import type { ContentType } from '../../../core/schema/content-type.ts';
import { loadFiles, note } from '../../support/repository.ts';
import { catalogOf, entry } from './month.ts';

const BASE = 'https://essai.example/sous';
const CONTEXT = { '@context': 'https://schema.org' };
const PUBLISHER = { '@type': 'Organization', name: 'Essai', url: `${BASE}/` };

const schema = (title: string, name: string, more: object) =>
  JSON.stringify({
    title,
    description: `${title}.`,
    type: 'object',
    additionalProperties: false,
    'x-collection': { name, label: `${title}s` },
    ...more,
  });
const text = { type: 'string', title: 'Texte', description: 'Un texte.' };

const { catalog: people } = await loadFiles({
  'schemas/person.schema.json': schema('Personne', 'people', {
    properties: { role_label: text, organisation: { ...text, 'x-ref': 'organisations' } },
  }),
  'schemas/organisation.schema.json': schema('Organisation', 'organisations', {
    properties: { acronym: text, url: text, parent: { ...text, 'x-ref': 'organisations' } },
  }),
  'schemas/question.schema.json': schema('Question', 'questions', {
    'x-collection': { name: 'questions', label: 'Questions', format: 'md' },
    properties: {},
  }),
  'content/site.yml': 'name: Essai\nbase_url: https://essai.example/sous\n',
  'content/people/une-agente.yml': 'title: Une agente\nrole_label: Cheffe\norganisation: service\n',
  'content/organisations/service.yml':
    'title: Service\nacronym: S\nurl: https://service.example/\nparent: direction\n',
  'content/organisations/direction.yml': 'title: Direction\n',
  'content/questions/pourquoi.md': note(
    'title: Pourquoi ?',
    'Parce que [voici](people/une-agente).',
  ),
  'content/notes/accueil.md': note('title: Accueil'),
});
if (people === undefined) throw new Error('The repository of this test is faulty');

const of = (key: string) => {
  const one = people.entries.get(key);
  if (one === undefined) throw new Error(`No ${key}`);
  return structuredData(one, people);
};

const test = suite('structured data');

test('says who a person is, and for whom they work', () => {
  assert.equal(of('people/une-agente')[0], {
    ...CONTEXT,
    '@type': 'Person',
    '@id': `${BASE}/people/une-agente/`,
    name: 'Une agente',
    jobTitle: 'Cheffe',
    worksFor: {
      '@type': 'Organization',
      '@id': `${BASE}/organisations/service/`,
      name: 'Service',
    },
    url: `${BASE}/people/une-agente/`,
  });
});

test('says what an organisation is part of', () => {
  assert.equal(of('organisations/service')[0], {
    ...CONTEXT,
    '@type': 'Organization',
    '@id': `${BASE}/organisations/service/`,
    name: 'Service',
    alternateName: 'S',
    url: 'https://service.example/',
    parentOrganization: {
      '@type': 'Organization',
      '@id': `${BASE}/organisations/direction/`,
      name: 'Direction',
    },
  });
});

test('gives a question with its answer, alone and in its list', () => {
  const mainEntity = [
    {
      '@type': 'Question',
      '@id': `${BASE}/questions/pourquoi/`,
      name: 'Pourquoi ?',
      acceptedAnswer: {
        '@type': 'Answer',
        text: `<p>Parce que <a href="${BASE}/people/une-agente/">voici</a>.</p>\n`,
      },
    },
  ];
  assert.equal(of('questions/pourquoi')[0], { ...CONTEXT, '@type': 'FAQPage', mainEntity });
  const type = people.types.find(({ name }) => name === 'question') as ContentType;
  const [list, trail] = listStructuredData(type, people.listed.get('questions') ?? [], people);
  assert.equal(list, { ...CONTEXT, '@type': 'FAQPage', mainEntity });
  assert.is(trail?.['@type'], 'BreadcrumbList');
});

test('gives the sessions of an agenda as events', () => {
  const atelier = entry('sort', 'atelier', {
    title: 'Atelier',
    summary: 'Écrire.',
    duration: { min: 90, unit: 'minute', label: '1 h 30' },
  });
  const months = ['03', '07'].map((month) => ({
    date: `2022-${month}-28`,
    start: '14:00',
    sort: 'atelier',
  }));
  const agenda = entry('month', 'm', { title: 'M', month: '2022-03', sessions: months });
  const [march, july] = structuredData(agenda, catalogOf([atelier, agenda]));
  assert.equal(march, {
    ...CONTEXT,
    '@type': 'Event',
    name: 'Atelier',
    description: 'Écrire.',
    startDate: '2022-03-28T14:00:00+02:00',
    endDate: '2022-03-28T15:30:00+02:00',
    url: `${BASE}/formes/atelier/`,
    organizer: PUBLISHER,
  });
  assert.is(july?.startDate, '2022-07-28T14:00:00+02:00');
});

test('takes a type that it doesn’t know for an article when it has a text, else for a thing', () => {
  const thing = entry('sort', 'a', { title: 'A', summary: 'Un.' });
  const article = entry('sort', 'b', { title: 'B' }, { body: parseBody('Un texte.').body });
  const catalog = catalogOf([thing, article], { 'sorts/b': '2024-01-02T08:00:00Z' });
  assert.equal(structuredData(thing, catalog)[0], {
    ...CONTEXT,
    '@type': 'Thing',
    '@id': `${BASE}/formes/a/`,
    description: 'Un.',
    url: `${BASE}/formes/a/`,
    name: 'A',
  });
  assert.equal(structuredData(article, catalog)[0], {
    ...CONTEXT,
    '@type': 'Article',
    '@id': `${BASE}/formes/b/`,
    url: `${BASE}/formes/b/`,
    headline: 'B',
    inLanguage: 'fr',
    dateModified: '2024-01-02T08:00:00Z',
    publisher: PUBLISHER,
    license: 'https://essai.example/licence/',
    isPartOf: { '@id': `${BASE}/#site` },
  });
});

test('says where a page stands', () => {
  assert.equal(of('organisations/service')[1], {
    ...CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: `${BASE}/` },
      { '@type': 'ListItem', position: 2, name: 'Organisations', item: `${BASE}/organisations/` },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Direction',
        item: `${BASE}/organisations/direction/`,
      },
      { '@type': 'ListItem', position: 4, name: 'Service', item: `${BASE}/organisations/service/` },
    ],
  });
});

test('is the site and its publisher on the home page, the data on the API’s', () => {
  const home = entry('sort', 'a', { title: 'A' }, { path: '/' });
  const catalog = catalogOf([home]);
  assert.equal(structuredData(home, catalog), siteData(catalog));
  assert.equal(
    siteData(catalog).map((object) => object['@type']),
    ['WebSite', 'Organization'],
  );
  const [data] = apiData(catalog);
  assert.is(data?.['@type'], 'DataCatalog');
  assert.match(JSON.stringify(data), '/api/v1/sorts.csv');
});

test('can’t end the script that it stands in', () => {
  const value = { name: '</script><!--<script>\u2028"\\&' };
  assert.not.match(scriptJson(value), /[<>&\u2028]/);
  assert.equal(JSON.parse(scriptJson(value)), value);
});

test.run();
