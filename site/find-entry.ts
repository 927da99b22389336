import type { Catalog, Entry, EntryKey } from '../core/index.ts';

/** The entry that a key names, by its former id too. */
export function findEntry(catalog: Catalog, key: EntryKey): Entry | undefined {
  return catalog.entries.get(catalog.aliases.get(key) ?? key);
}
