import { absolute, entryFile } from '../../api/addresses.ts';
import type { Catalog, Site } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import type { JsonObject } from '../../schema/json.ts';

/** The address of an entry's page, or of its JSON file where its collection has no pages. */
export function pageAddress(entry: Entry, { site }: Catalog): string {
  return absolute(site, entry.type.collection.pages ? entry.path : entryFile(entry));
}

/** Who publishes: the settings' publisher, else the site under its own name. */
export function publisher(site: Site): JsonObject {
  const { name, url } = site.publisher ?? { name: site.name, url: absolute(site, '/') };
  return { '@type': 'Organization', name, ...(url !== undefined && { url }) };
}

/** What names the site in the data of its pages. */
export function siteId(site: Site): string {
  return `${absolute(site, '/')}#site`;
}

/** The text of a field under the name that schema.org has for it, if the entry has one. */
export function textField(entry: Entry, field: string, term: string): JsonObject {
  const value = entry.data[field];
  return typeof value === 'string' ? { [term]: value } : {};
}

/** The entry that a field of a type refers to. */
export function referred(entry: Entry, field: string, catalog: Catalog): Entry | undefined {
  const reference = entry.type.references.find(({ pointer }) => pointer === `/${field}`);
  const written = entry.data[field];
  if (reference === undefined || typeof written !== 'string') return undefined;
  const key = reference.qualified ? written : `${reference.collections[0]}/${written}`;
  return catalog.entries.get(catalog.aliases.get(key) ?? key);
}
