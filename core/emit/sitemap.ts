import { absolute } from '../api/addresses.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { countListed } from '../catalog/tracking.ts';
import type { EmittedFile, Emitter } from './emitter.ts';
import { element, type XmlElement, xmlText } from './xml/xml-text.ts';

/** Path in the output of the sitemap. */
export const SITEMAP_FILE = 'sitemap.xml';

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
/** Addresses that one sitemap may hold. */
const MOST_ADDRESSES = 50_000;
/** Pages of the site that say something themselves. */
const OWN_PAGES = ['/', '/plan-du-site/', '/api/'];

/** The pages that search engines should know: those of entries in lists, the lists, and the site's own. */
export const emitter: Emitter = {
  describe: () => ({
    paths: {},
    links: [
      {
        name: 'sitemap',
        path: SITEMAP_FILE,
        title: 'Plan du site',
        description: 'Les pages du site, pour les moteurs de recherche.',
        mediaType: 'application/xml',
      },
    ],
  }),
  site: sitemaps,
};

/** Every path once, with the date of its last change where Git knows it. */
function datedPaths(catalog: Catalog): Map<string, string | undefined> {
  const { types, listed, history } = catalog;
  const paths = new Map<string, string | undefined>(OWN_PAGES.map((path) => [path, undefined]));
  for (const { collection } of types) {
    if (!collection.pages) continue;
    const entries = (listed.get(collection.name) ?? []).map(({ path, file }) => ({
      path,
      date: history.available ? history.changes.get(file)?.updatedAt : undefined,
    }));
    const dates = entries.flatMap(({ date }) => date ?? []);
    const newest = dates.length === 0 ? undefined : dates.reduce((a, b) => (a > b ? a : b));
    paths.set(collection.listPath, newest);
    for (const { path, date } of entries) paths.set(path, date);
  }
  return paths;
}

/** How many paths there are at most: several collections may share one list. */
function countPaths(catalog: Catalog): number {
  const counts = catalog.types
    .filter(({ collection }) => collection.pages)
    .map(({ collection }) => countListed(catalog, collection.name) + 1);
  return counts.reduce((sum, count) => sum + count, OWN_PAGES.length);
}

type DatedPath = readonly [path: string, date: string | undefined];

/** One file, or an index of several when there are more addresses than one may hold. */
function sitemaps(catalog: Catalog): EmittedFile[] {
  if (countPaths(catalog) <= MOST_ADDRESSES) {
    const content = () => xmlText(addressSet([...datedPaths(catalog)], catalog));
    return [{ path: SITEMAP_FILE, content }];
  }
  const paths = [...datedPaths(catalog)];
  const parts = Array.from({ length: Math.ceil(paths.length / MOST_ADDRESSES) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    part: paths.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  }));
  const index = parts.map(({ path }) =>
    element('sitemap', {}, element('loc', {}, absolute(catalog.site, path))),
  );
  return [
    { path: SITEMAP_FILE, content: () => xmlText(element('sitemapindex', NAMESPACE, ...index)) },
    ...parts.map(({ path, part }) => ({ path, content: () => xmlText(addressSet(part, catalog)) })),
  ];
}

function addressSet(paths: readonly DatedPath[], { site }: Catalog): XmlElement {
  return element(
    'urlset',
    NAMESPACE,
    ...paths.map(([path, date]) =>
      element(
        'url',
        {},
        element('loc', {}, absolute(site, path)),
        ...(date === undefined ? [] : [element('lastmod', {}, date)]),
      ),
    ),
  );
}
