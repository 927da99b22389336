import type { EntryKey } from '../catalog/entry.ts';
import { pagePaths, parentOf } from '../catalog/paths.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import { foldedPath, namesOf, type Others, orderOf } from './world.ts';

/** A draft with the entries that it may be at odds with, and the page paths that come of it. */
export interface Neighbourhood {
  /** Without the draft. */
  readonly others: ReadonlyMap<EntryKey, ReadEntry>;
  readonly paths: ReadonlyMap<EntryKey, string>;
}

/**
 * The entries about which a draft can change what the build says: those of its order and names,
 * above and below it, at its address, and those that cite it when it is withdrawn. All others are as
 * they were, however many they are.
 */
export function neighboursOf(draft: ReadEntry, world: Others): Neighbourhood {
  const found = new Map<EntryKey, ReadEntry>();
  const add = (entries: Iterable<ReadEntry> | undefined) => {
    for (const entry of entries ?? []) if (entry.key !== draft.key) found.set(entry.key, entry);
  };
  const { orderBy } = draft.type.collection;
  if (orderBy !== undefined && draft.data[orderBy] !== undefined) {
    add(world.byOrder.get(orderOf(draft)));
  }
  for (const name of namesOf(draft)) add(world.byName.get(name));
  if (draft.status === 'draft') add(world.citing.get(draft.key));
  const below = descendants(draft.key, world);
  add(below);
  add(ancestors(draft, world));
  const moved = pagePaths(new Map([...found, [draft.key, draft]]));
  const paths = new Map<EntryKey, string>();
  for (const { key } of [draft, ...below]) paths.set(key, moved.get(key) ?? '/');
  for (const path of [...paths.values()]) add(world.byPath.get(foldedPath(path)));
  for (const key of found.keys()) {
    if (!paths.has(key)) paths.set(key, world.paths.get(key) ?? '/');
  }
  return { others: found, paths };
}

function descendants(key: EntryKey, { byParent }: Others): ReadEntry[] {
  const found = new Map<EntryKey, ReadEntry>();
  const ahead = [...(byParent.get(key) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.key === key || found.has(next.key)) continue;
    found.set(next.key, next);
    ahead.push(...(byParent.get(next.key) ?? []));
  }
  return [...found.values()];
}

function ancestors(draft: ReadEntry, { entries }: Others): ReadEntry[] {
  const found = new Set<ReadEntry>();
  let above = parentOf(draft, entries);
  while (above !== undefined && above.key !== draft.key && !found.has(above)) {
    found.add(above);
    above = parentOf(above, entries);
  }
  return [...found];
}
