import type { Catalog } from './catalog.ts';
import type { Entry } from './entry.ts';
import { isTree, parentOf } from './paths.ts';

/** A page above another. */
export interface TrailStep {
  readonly title: string;
  readonly path: string;
}

/**
 * The pages above an entry, from the top, without the home page: its parents in an ordered tree, else
 * its collection's list.
 */
export function trailOf(entry: Entry, catalog: Catalog): TrailStep[] {
  const above: Entry[] = [];
  let parent = isTree(entry) ? parentOf(entry, catalog.entries) : undefined;
  while (parent !== undefined && parent !== entry && !above.includes(parent)) {
    above.unshift(parent);
    parent = parentOf(parent, catalog.entries);
  }
  const { label, listPath, path } = entry.type.collection;
  return above.length > 0 || path === '/{id}/'
    ? above.map(({ title, path: own }) => ({ title, path: own }))
    : [{ title: label, path: listPath }];
}
