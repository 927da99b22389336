import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalog } from '../../../core/index.ts';
import type { PageContext } from '../../../site/page-context.ts';
import { pageContextOf } from '../../../site/page-context-of.ts';
import { CHANGELOG_PATH, REFERENCE_PATH, referencePages } from '../../../site/reference/paths.ts';
import { sampleTarget } from '../../../site/reference/sample.ts';
import { renderReference } from '../../../site/render/reference.tsx';
import { matchesGolden } from '../../support/golden.ts';
import { note } from '../../support/repository.ts';
import { catalogOf } from '../support/render.ts';
import { faults } from '../support/validate.ts';

const CHANGELOG = `# Changelog

## 2.0.0

Le rôle s’en va. Voir [la décision](docs/adr/1.md), [Ada](people/ada).

::page{ref="people/partie"}
`;

const ROLE = {
  title: 'Personne',
  description: 'Une personne.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'people', label: 'Personnes', path: '/personnes/{id}/' },
  properties: {
    role: {
      type: 'string',
      title: 'Rôle',
      description: 'Ce qu’elle fait.',
      maxLength: 80,
      deprecated: true,
      'x-deprecated-since': '2026-01-01',
      'x-sunset': '2028-01-01',
    },
    stay: { $ref: '#/$defs/duration', title: 'Séjour', description: 'Sa durée.' },
    kind: {
      title: 'Genre',
      description: 'Son genre.',
      oneOf: [
        { const: 'agent', title: 'Agent public' },
        { const: 'other', title: 'Autre' },
      ],
    },
  },
  examples: [{ title: 'Ada' }],
};

const catalog = await catalogOf({
  'CHANGELOG.md': CHANGELOG,
  'schemas/person.schema.json': JSON.stringify(ROLE),
  'content/notes/premiere.md': note('title: Première\norder: 1\nsee: [people/ada]', 'Un texte.'),
  'content/notes/deuxieme.md': note('title: Deuxième\norder: 2'),
  'content/people/ada.yml': 'title: Ada\nrole: Autrice\nkind: agent\n',
});
const context = pageContextOf(catalog);

const test = suite('the pages of the API’s reference');

test('are one for the API, one for each collection, one for the versions', () => {
  const paths = (from: Catalog) => referencePages(from).map(({ path }) => path);
  const general = [REFERENCE_PATH, '/api/notes/', '/api/people/'];
  assert.equal(paths(catalog), [...general, CHANGELOG_PATH]);
  const { changelog: _none, ...without } = catalog;
  assert.equal(paths(without), general);
});

test('a collection has its files, fields, example, ends and changes', () => {
  matchesGolden('site/reference-people.html', contentOf('/api/people/'));
});

test('the first page has the samples, the resources, the shape of files and the promises', () => {
  matchesGolden('site/reference.html', contentOf(REFERENCE_PATH));
});

/** What a page says itself; the frame around it has tests of its own. */
function contentOf(path: string): string {
  const html = renderReference(context, path);
  return `${html.slice(html.indexOf('<main'), html.indexOf('</main>'))}</main>\n`;
}

test('the journal shows its words, whatever its links lead to', () => {
  const html = renderReference(context, CHANGELOG_PATH);
  assert.match(html, '<h2 id="section-2-0-0">2.0.0</h2>\n<p>Le rôle s’en va. ');
  assert.match(html, 'Voir la décision, Ada.</p>');
  assert.match(html, '<a href="/">people/partie</a>');
});

test('a site without entries or journal is told of all the same', async () => {
  const empty = pageContextOf(await catalogOf({}));
  for (const { path } of referencePages(empty.catalog)) {
    const html = renderReference(empty, path);
    assert.equal(await faults(html), [], path);
    assert.match(html, 'Aucune entrée n’est encore publiée.');
  }
});

test('are valid HTML', async () => {
  for (const html of allPages(context)) assert.equal(await faults(html), []);
});

function allPages(from: PageContext): string[] {
  return referencePages(from.catalog).map(({ path }) => renderReference(from, path));
}

test('samples read the smallest collection of texts in an order, by the names that it has', () => {
  assert.equal(sampleTarget(catalog), {
    base: catalog.site.baseUrl,
    collection: 'notes',
    id: 'premiere',
    title: 'title',
  });
});

test.run();
