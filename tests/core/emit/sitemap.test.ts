import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wholeContent } from '../../../core/api/pieces.ts';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import type { OutputFile } from '../../../core/emit/emitter.ts';
import { emitter as robots } from '../../../core/emit/robots.ts';
import { emitter } from '../../../core/emit/sitemap.ts';
import { elementsNamed, readXml } from '../../support/xml.ts';
import { catalogOf, entry } from './month.ts';

const BASE = 'https://essai.example/sous';

function filesOf(catalog: Catalog): readonly OutputFile[] {
  const planned =
    emitter.site?.(
      catalog,
      () => ({ sha256: '', bytes: 0 }),
      () => [],
    ) ?? [];
  return planned.map(({ path, content }) => ({ path, content: wholeContent(content()) }));
}

function addresses(file: OutputFile | undefined): (string | undefined)[][] {
  return elementsNamed(readXml(String(file?.content)), 'url').map(({ elements }) =>
    elements.map(({ text }) => text),
  );
}

const test = suite('the sitemap');

test('holds the pages of lists with the date that Git gives, and the lists with their newest', () => {
  const entries = [
    entry('sort', 'a', { title: 'A' }),
    entry('sort', 'b', { title: 'B' }),
    entry('sort', 'c', { title: 'Cachée' }, { hidden: true }),
    entry('sort', 'd', { title: 'Archivée' }, { status: 'archived' }),
    entry('sort', 'e', { title: 'Accueil' }, { path: '/' }),
  ];
  const dates = {
    'sorts/a': '2024-01-02T08:00:00Z',
    'sorts/b': '2024-01-03T08:00:00Z',
    'sorts/c': '2024-01-04T08:00:00Z',
  };
  const [file, ...rest] = filesOf(catalogOf(entries, dates));
  assert.equal(rest, []);
  assert.equal(addresses(file), [
    [`${BASE}/`],
    [`${BASE}/plan-du-site/`],
    [`${BASE}/api/`],
    [`${BASE}/calendrier/`],
    [`${BASE}/formes/`, '2024-01-03T08:00:00Z'],
    [`${BASE}/formes/a/`, '2024-01-02T08:00:00Z'],
    [`${BASE}/formes/b/`, '2024-01-03T08:00:00Z'],
  ]);
});

test('is cut in parts of 50,000 addresses', () => {
  const many = Array.from({ length: 50_001 }, (_, index) =>
    entry('sort', `n${index}`, { title: 'N' }),
  );
  const [index, ...parts] = filesOf(catalogOf(many));
  assert.is(index?.path, 'sitemap.xml');
  assert.equal(
    elementsNamed(readXml(String(index?.content)), 'loc').map(({ text }) => text),
    parts.map(({ path }) => `${BASE}/${path}`),
  );
  assert.equal(
    parts.map((part) => addresses(part).length),
    [50_000, 6],
  );
});

test('is named to robots, which stay out of the editing space', () => {
  const [file] =
    robots.site?.(
      catalogOf([]),
      () => ({ sha256: '', bytes: 0 }),
      () => [],
    ) ?? [];
  assert.is(file?.path, 'robots.txt');
  assert.is(
    file?.content(),
    `User-agent: *\nDisallow: /sous/admin/\n\nSitemap: ${BASE}/sitemap.xml\n`,
  );
});

test.run();
