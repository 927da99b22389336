import { type Catalog, type EntryKey, formerPath } from '../core/index.ts';

/** Former page paths that lead to a current page, by the alias that makes them. */
export function redirectPaths(catalog: Catalog): Map<EntryKey, string> {
  return new Map(
    [...catalog.aliases.keys()].flatMap((alias) => {
      const path = redirectPath(catalog, alias);
      return path === undefined ? [] : [[alias, path] as const];
    }),
  );
}

/** The former page path of one alias; undefined when its entry has no page. */
export function redirectPath(catalog: Catalog, alias: EntryKey): string | undefined {
  const entry = catalog.entries.get(catalog.aliases.get(alias) ?? '');
  return entry?.type.collection.pages
    ? formerPath(entry.type.collection, entry, alias.slice(alias.indexOf('/') + 1))
    : undefined;
}
