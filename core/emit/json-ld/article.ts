import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import type { JsonObject } from '../../schema/json.ts';
import { pageAddress, publisher, siteId } from './terms.ts';

/** What an entry of any type is: an article when it has a text, else a thing with a name. */
export function articleOrThing(entry: Entry, catalog: Catalog): JsonObject[] {
  const { site, history } = catalog;
  const url = pageAddress(entry, catalog);
  const known = {
    '@id': url,
    ...(entry.summary !== '' && { description: entry.summary }),
    url,
  };
  if (entry.body === undefined) return [{ '@type': 'Thing', ...known, name: entry.title }];
  const changed = history.available ? history.changes.get(entry.file)?.updatedAt : undefined;
  return [
    {
      '@type': 'Article',
      ...known,
      headline: entry.title,
      inLanguage: 'fr',
      ...(changed !== undefined && { dateModified: changed }),
      publisher: publisher(site),
      ...(site.licence !== undefined && { license: site.licence.url }),
      isPartOf: { '@id': siteId(site) },
    },
  ];
}
