import type { Catalog } from '../catalog/catalog.ts';
import type { EntryKey } from '../catalog/entry.ts';
import type { JsonObject } from '../schema/json.ts';
import { absolute, entryFile } from './addresses.ts';

/**
 * What others show of an entry: enough to name it and to go and get it.
 * @throws when the entry doesn't exist: references are checked before a catalog is made.
 */
export function relation(key: EntryKey, catalog: Catalog): JsonObject {
  const entry = catalog.entries.get(catalog.aliases.get(key) ?? key);
  if (entry === undefined) throw new Error(`No entry ${key} in the catalog`);
  return {
    type: entry.type.name,
    id: entry.id,
    title: entry.title,
    api_url: absolute(catalog.site, entryFile(entry)),
    ...(entry.type.collection.pages && { html_url: absolute(catalog.site, entry.path) }),
  };
}
