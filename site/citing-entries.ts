import type { Catalog, ContentType, Entry } from '../core/index.ts';

/** The entries of one type that refer to an entry. */
export interface CitingGroup {
  readonly type: ContentType;
  readonly entries: readonly Entry[];
}

/** Who refers to an entry, grouped by type in the catalog's order. */
export function citingEntries(catalog: Catalog, entry: Entry): CitingGroup[] {
  const citing = (catalog.referencedBy.get(entry.key) ?? []).flatMap(
    (key) => catalog.entries.get(key) ?? [],
  );
  return catalog.types.flatMap((type) => {
    const entries = citing.filter((other) => other.type === type);
    return entries.length === 0 ? [] : [{ type, entries }];
  });
}
