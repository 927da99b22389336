import type { Catalog, Entry } from '../core/index.ts';

/** The entry whose page is the home page, where there is one. */
export function homeEntry(catalog: Catalog): Entry | undefined {
  for (const entry of catalog.entries.values()) {
    if (entry.path === '/' && entry.type.collection.pages) return entry;
  }
  return undefined;
}
