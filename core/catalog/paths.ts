import type { EntryKey } from './entry.ts';
import type { ReadEntry } from './read-entry.ts';

/** Pages that the site makes itself; links in bodies may lead to them. */
export const SITE_PATHS: readonly string[] = [
  '/',
  '/recherche/',
  '/plan-du-site/',
  '/glossaire/',
  '/api/',
  '/etat-du-contenu/',
  '/admin/',
];

/** What an entry's page path depends on. */
export type PathEntry = Pick<ReadEntry, 'key' | 'id' | 'type' | 'data'>;

/**
 * Page path of every entry: its own `path`, else, in an ordered tree, its parents' path and its id,
 * else the collection's path with the id. A cycle of parents is cut; a rule reports it.
 */
export function pagePaths(entries: ReadonlyMap<EntryKey, PathEntry>): Map<EntryKey, string> {
  const paths = new Map<EntryKey, string>();
  const pathOf = (entry: PathEntry, below: ReadonlySet<EntryKey>): string => {
    const known = paths.get(entry.key);
    if (known !== undefined) return known;
    const own = entry.data.path;
    const parent = isTree(entry) ? parentOf(entry, entries) : undefined;
    const isNested = parent !== undefined && !below.has(parent.key);
    const path =
      typeof own === 'string'
        ? own
        : isNested
          ? `${pathOf(parent, new Set([...below, entry.key]))}${entry.id}/`
          : entry.type.collection.path.replace('{id}', entry.id);
    paths.set(entry.key, path);
    return path;
  };
  for (const entry of entries.values()) pathOf(entry, new Set());
  return paths;
}

/** Pages with an order stand under their parents; an organisation's parent is only a relation. */
function isTree(entry: PathEntry): boolean {
  return entry.type.collection.orderBy !== undefined;
}

/** The entry that a type's `parent` field names, when the field refers to the type's own collection. */
export function parentOf<E extends Pick<ReadEntry, 'type' | 'data'>>(
  entry: E,
  entries: ReadonlyMap<EntryKey, E>,
): E | undefined {
  const { name } = entry.type.collection;
  const hasParents = entry.type.references.some(
    (field) => field.pointer === '/parent' && field.collections.includes(name) && !field.qualified,
  );
  return hasParents ? entries.get(`${name}/${String(entry.data.parent)}`) : undefined;
}
