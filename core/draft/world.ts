import type { EntryKey } from '../catalog/entry.ts';
import { entryState } from '../catalog/entry-state.ts';
import { parentOf } from '../catalog/paths.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { ContentIndex, IndexedEntry } from './content-index.ts';

/** All that a draft stands among. */
export interface DraftWorld {
  readonly types: readonly ContentType[];
  readonly index: ContentIndex;
}

/** The other entries, found by what a draft may have in common with them. */
export interface Others {
  readonly entries: ReadonlyMap<EntryKey, ReadEntry>;
  /** Page path of each, as last built. */
  readonly paths: ReadonlyMap<EntryKey, string>;
  readonly byPath: ReadonlyMap<string, readonly ReadEntry[]>;
  readonly byOrder: ReadonlyMap<string, readonly ReadEntry[]>;
  /** By their keys as they were and as they are. */
  readonly byName: ReadonlyMap<EntryKey, readonly ReadEntry[]>;
  readonly byParent: ReadonlyMap<EntryKey, readonly ReadEntry[]>;
  readonly citing: ReadonlyMap<EntryKey, readonly ReadEntry[]>;
}

const known = new WeakMap<ContentIndex, Others>();

/** The entries of an index, arranged once: a form asks at each keystroke. */
export function othersOf({ types, index }: DraftWorld): Others {
  const made = known.get(index) ?? arrange(index, types);
  known.set(index, made);
  return made;
}

function arrange({ entries: indexed }: ContentIndex, types: readonly ContentType[]): Others {
  const byName = new Map(types.map((type) => [type.collection.name, type]));
  const pairs = indexed.flatMap((entry) => {
    const type = byName.get(entry.key.slice(0, entry.key.indexOf('/')));
    return type === undefined ? [] : [[entry, standIn(entry, type)] as const];
  });
  const entries = new Map(pairs.map(([, entry]) => [entry.key, entry] as const));
  return {
    entries,
    paths: new Map(pairs.map(([{ key, path }]) => [key, path] as const)),
    byPath: grouped(pairs.map(([{ path }, entry]) => [foldedPath(path), entry])),
    byOrder: grouped(pairs.map(([, entry]) => [orderOf(entry), entry])),
    byName: grouped(pairs.flatMap(([, entry]) => namesOf(entry).map((name) => [name, entry]))),
    byParent: grouped(
      pairs.flatMap(([, entry]): [string, ReadEntry][] => {
        const parent = parentOf(entry, entries);
        return parent === undefined ? [] : [[parent.key, entry]];
      }),
    ),
    citing: grouped(
      pairs.flatMap(([{ targets }, entry]) => (targets ?? []).map((target) => [target, entry])),
    ),
  };
}

/** Two pages at one address are so whatever the letters’ case. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The place that an entry takes in the order of its collection. */
export function orderOf({ type, data }: ReadEntry): string {
  const { name, orderBy } = type.collection;
  return `${name} ${orderBy === undefined ? '' : JSON.stringify(data[orderBy] ?? null)}`;
}

/** The key of an entry and those that it had. */
export function namesOf({ key, type, aliases }: ReadEntry): EntryKey[] {
  return [key, ...aliases.map((alias) => `${type.collection.name}/${alias}`)];
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

const START = { line: 1, column: 1 };

/** An entry of the index, in the place of one that was read. */
function standIn(
  { key, title, data, headings, summary }: IndexedEntry,
  type: ContentType,
): ReadEntry {
  return {
    key,
    id: key.slice(key.indexOf('/') + 1),
    type,
    file: `content/${key}.${type.collection.format}`,
    data,
    title,
    summary: summary ?? '',
    ...entryState(data),
    body: {
      source: '',
      html: '',
      text: '',
      clean: '',
      links: [],
      headings: (headings ?? []).map((anchor) => ({ level: 2, id: anchor, text: anchor })),
    },
    locate: () => START,
    bodyLine: 1,
  };
}
