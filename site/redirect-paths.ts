import { type Catalog, type EntryKey, formerPath } from '../core/index.ts';

/** Former page paths that lead to a current page, by the alias that makes them. */
export function redirectPaths(catalog: Catalog): Map<EntryKey, string> {
  const paths = new Map<EntryKey, string>();
  for (const [alias, key] of catalog.aliases) {
    const entry = catalog.entries.get(key);
    if (entry?.type.collection.pages)
      paths.set(alias, formerPath(entry.type.collection, entry, idOf(alias)));
  }
  return paths;
}

function idOf(key: EntryKey): string {
  return key.slice(key.indexOf('/') + 1);
}
