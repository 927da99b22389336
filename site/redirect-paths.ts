import type { Catalog, Entry, EntryKey } from '../core/index.ts';

/** Former page paths that lead to a current page, by the alias that makes them. */
export function redirectPaths(catalog: Catalog): Map<EntryKey, string> {
  const paths = new Map<EntryKey, string>();
  for (const [alias, key] of catalog.aliases) {
    const entry = catalog.entries.get(key);
    if (entry?.type.collection.pages) paths.set(alias, formerPath(entry, alias));
  }
  return paths;
}

/** The path that the entry had under its former id: in a tree, beside the pages of its parent. */
function formerPath(entry: Entry, alias: EntryKey): string {
  const formerId = alias.slice(alias.indexOf('/') + 1);
  const ending = `/${entry.id}/`;
  return entry.path.endsWith(ending)
    ? `${entry.path.slice(0, -ending.length)}/${formerId}/`
    : entry.type.collection.path.replace('{id}', formerId);
}
