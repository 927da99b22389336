import type { Catalog } from './catalog.ts';
import type { Entry } from './entry.ts';
import { parentOf } from './paths.ts';

/** A page above another. */
export interface TrailStep {
  readonly title: string;
  readonly path: string;
}

/**
 * The pages above an entry, from the top, without the home page: its collection's list, then its
 * parents. Entries at the root of the site are no part of a list for their readers.
 */
export function trailOf(entry: Entry, catalog: Catalog): TrailStep[] {
  const above: Entry[] = [];
  let parent = parentOf(entry, catalog.entries);
  while (parent !== undefined && parent !== entry && !above.includes(parent)) {
    above.unshift(parent);
    parent = parentOf(parent, catalog.entries);
  }
  const { label, listPath, path } = entry.type.collection;
  const list = path === '/{id}/' ? [] : [{ title: label, path: listPath }];
  return [...list, ...above.map(({ title, path: own }) => ({ title, path: own }))];
}
