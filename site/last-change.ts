import type { Catalog, Change, Entry } from '../core/index.ts';

/** The last change of an entry; undefined where Git doesn't know any. */
export function lastChange({ history }: Catalog, entry: Entry): Change | undefined {
  return history.available ? history.changes.get(entry.file) : undefined;
}
