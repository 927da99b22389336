import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles } from '../../../core/emit/index.ts';
import { isJsonObject, type Json } from '../../../core/schema/json.ts';
import { elementsNamed, readXml } from '../../support/xml.ts';
import { catalogOf, entry } from './month.ts';

const BASE = 'https://essai.example/sous/';
const changed = '2024-01-02T08:00:00Z';
const catalog = catalogOf(
  [
    entry('sort', 'atelier', { title: 'Atelier' }),
    entry('month', 'mars', { title: 'Mars', month: '2022-03', sessions: [] }, { aliases: ['m'] }),
  ],
  { 'sorts/atelier': changed, 'months/mars': changed },
);
const files = new Map([...emitFiles(catalog)].map(({ path, content }) => [path, String(content)]));
const parsed = (path: string) => JSON.parse(files.get(path) ?? '{}');

/** What the site makes: the home page, the pages of entries and lists, the API's reference. */
const pages = new Set([
  '',
  'api/',
  'etat-du-contenu/',
  'plan-du-site/',
  ...[...catalog.entries.values()].map(({ path }) => path.slice(1)),
  ...catalog.types.map(({ collection }) => collection.listPath.slice(1)),
]);

/** Every address of our own site in a value, as a path of the output. */
function ownPaths(value: Json): string[] {
  if (typeof value === 'string') {
    return value.startsWith(BASE) ? [value.slice(BASE.length).replace(/#.*$/, '')] : [];
  }
  if (Array.isArray(value)) return value.flatMap(ownPaths);
  return isJsonObject(value) ? Object.values(value).flatMap(ownPaths) : [];
}

function missing(paths: readonly string[]): string[] {
  assert.ok(paths.length > 0);
  return paths.filter((path) => !files.has(path) && !pages.has(path) && !path.startsWith('admin/'));
}

const test = suite('the ways to the data');

for (const path of [...files.keys()].filter((path) => /\.(json|jsonld)$|api-catalog$/.test(path))) {
  if (/openapi|\.schema\.json/.test(path)) continue;
  test(`lead somewhere: ${path}`, () => {
    const lead = ownPaths(parsed(path)).filter((to) => to !== 'api/v1/');
    if (lead.length > 0) assert.equal(missing(lead), []);
  });
}

test('lead somewhere: llms.txt, robots.txt, the sitemap, the feed', () => {
  const written = ['llms.txt', 'robots.txt'].flatMap((path) =>
    [...(files.get(path) ?? '').matchAll(/https:[^\s)]+/g)].map(([address]) => address),
  );
  const listed = elementsNamed(readXml(files.get('sitemap.xml') ?? ''), 'loc');
  const linked = elementsNamed(readXml(files.get('feed.xml') ?? ''), 'link');
  assert.equal(missing(ownPaths(written)), []);
  assert.equal(missing(ownPaths(listed.map(({ text }) => text))), []);
  assert.equal(missing(ownPaths(linked.map(({ attributes }) => attributes.href ?? ''))), []);
});

test('start at index.json, which leads to every file of the whole site', () => {
  const { data, links } = parsed('api/v1/index.json');
  const known = new Set(ownPaths([data, links]));
  const whole = [...files.keys()].filter(
    (path) => !/^api\/v1\/\w+\/|\.md$|robots|404|^(formes|calendrier)\/\w+\//.test(path),
  );
  assert.equal(
    whole.filter((path) => !known.has(path)),
    [],
  );
  assert.is(links.feed_atom, `${BASE}feed.xml`);
  assert.is(links.export, `${BASE}api/v1/export.ndjson`);
});

test('are where RFC 9727 says that an API is looked for', () => {
  const { linkset } = parsed('.well-known/api-catalog');
  assert.equal(linkset[0], {
    anchor: `${BASE}.well-known/api-catalog`,
    item: [{ href: `${BASE}api/v1/index.json`, title: 'Essai' }],
  });
  const [, api] = linkset;
  assert.is(api.anchor, `${BASE}api/v1/index.json`);
  assert.is(api['service-desc'][0].href, `${BASE}api/v1/openapi.json`);
  assert.is(api['service-doc'][0].href, `${BASE}api/`);
  assert.is(api.status[0].href, `${BASE}api/v1/manifest.json`);
});

test('are told to portals: a dataset a collection, in every form, under its licence', () => {
  const dcat = parsed('catalog.jsonld');
  assert.is(dcat['@type'], 'dcat:Catalog');
  // DCAT-AP wants a publisher: the site itself, where its settings name no other.
  assert.equal(dcat['dct:publisher'], {
    '@type': 'foaf:Agent',
    'foaf:name': dcat['dct:title']['@value'],
  });
  assert.equal(
    dcat['dcat:dataset'].map((set: Record<string, Json>) => [
      set['dct:identifier'],
      ownPaths((set['dcat:distribution'] as Record<string, Json>[]).map((one) => one['@id'] ?? '')),
    ]),
    [
      [
        'months',
        [
          'api/v1/months.json',
          'api/v1/months.csv',
          'api/v1/months.ndjson',
          'calendrier/agenda.ics',
        ],
      ],
      ['sorts', ['api/v1/sorts.json', 'api/v1/sorts.csv', 'api/v1/sorts.ndjson']],
    ],
  );
  for (const set of dcat['dcat:dataset']) {
    for (const form of set['dcat:distribution']) {
      assert.equal(form['dct:license'], { '@id': 'https://essai.example/licence/' });
      assert.ok(form['dcat:mediaType'] ?? form['dct:format']);
    }
  }
});

test('name who publishes and whom to ask when the settings do', () => {
  const site = {
    ...catalog.site,
    publisher: { name: 'Un service', url: 'https://service.example/' },
    contact: { label: 'Nous écrire', url: 'mailto:contact@essai.example' },
  };
  const made = [...emitFiles({ ...catalog, site })];
  const dcat = JSON.parse(String(made.find(({ path }) => path === 'catalog.jsonld')?.content));
  assert.equal(dcat['dct:publisher'], {
    '@type': ['foaf:Agent', 'foaf:Organization'],
    'foaf:name': 'Un service',
    'foaf:homepage': { '@id': 'https://service.example/' },
  });
  assert.equal(dcat['dcat:contactPoint'], {
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': 'Nous écrire',
    'vcard:hasEmail': { '@id': 'mailto:contact@essai.example' },
  });
});

test('give everything as lines, hidden and archived entries aside', () => {
  const entries = [
    entry('sort', 'a', { title: 'A' }),
    entry('sort', 'b', { title: 'B' }, { hidden: true }),
    entry('month', 'm', { title: 'M', month: '2022-03', sessions: [] }),
  ];
  const made = [...emitFiles(catalogOf(entries))];
  const textOf = (name: string) => String(made.find(({ path }) => path === name)?.content);
  const lines = textOf('api/v1/export.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(
    lines.map(({ type, id }) => `${type} ${id}`),
    ['month m', 'sort a'],
  );
  assert.equal(lines, [
    ...JSON.parse(textOf('api/v1/months.json')).data,
    ...JSON.parse(textOf('api/v1/sorts.json')).data,
  ]);
});

test('say what a missing file is', () => {
  assert.equal(parsed('api/v1/404.json'), {
    type: `${BASE}api/`,
    title: 'Ressource introuvable',
    status: 404,
    detail:
      'Aucun fichier de l’API n’a cette adresse. Les collections et leurs adresses sont dans le point d’entrée.',
    index: `${BASE}api/v1/index.json`,
  });
});

test.run();
