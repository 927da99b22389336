import type { History } from '../history/history.ts';
import type { Catalog } from './catalog.ts';
import type { Entry } from './entry.ts';

/**
 * One of the things that a file was made from: a kind, and a key of that kind or `*` for all of
 * them. What a whole output depends on (settings, schemas, the engine) is no such thing.
 */
export type Dependency = string;

/** The dependency of a file that quotes what others say: any change may change it. */
export const EVERYTHING: Dependency = 'everything *';

/** What work gave, and what of the catalog it looked at. */
export interface Recorded<T> {
  readonly value: T;
  readonly dependencies: ReadonlySet<Dependency>;
}

const NOTHING: ReadonlySet<Dependency> = new Set();

/** What the work that is going on has looked at; work on the catalog never waits. */
let current: Set<Dependency> | undefined;

/** Notes that the work that is going on depends on something. */
export function note(dependency: Dependency): void {
  current?.add(dependency);
}

/** Does work over a {@link trackedCatalog} and tells what it looked at; work around it isn't told. */
export function recorded<T>(work: () => T): Recorded<T> {
  const around = current;
  const own = new Set<Dependency>();
  current = own;
  try {
    return { value: work(), dependencies: own.size === 0 ? NOTHING : own };
  } finally {
    current = around;
  }
}

/**
 * Remembers by catalog and key what `make` gives. Whoever asks depends on all that it was made from,
 * whoever asked first.
 */
export function rememberedBy<T>(
  make: (catalog: Catalog, key: string) => T,
): (catalog: Catalog, key: string) => T {
  const known = new WeakMap<Catalog, Map<string, Recorded<T>>>();
  return (catalog, key) => {
    const made = known.get(catalog) ?? new Map<string, Recorded<T>>();
    known.set(catalog, made);
    const found = made.get(key) ?? recorded(() => make(catalog, key));
    made.set(key, found);
    for (const dependency of found.dependencies) note(dependency);
    return found.value;
  };
}

/** How many entries stand in a collection's list; that is all that the work depends on. */
export function countListed(catalog: Catalog, collection: string): number {
  const { value } = recorded(() => catalog.listed.get(collection)?.length ?? 0);
  note(`count ${collection}`);
  return value;
}

/** A part of a collection's list, in its order; the work depends on these entries alone. */
export function listedPart(
  catalog: Catalog,
  collection: string,
  start: number,
  end: number,
): readonly Entry[] {
  const { value } = recorded(() => catalog.listed.get(collection)?.slice(start, end) ?? []);
  note(`part-of-list ${collection} ${start} ${end}`);
  return value;
}

/** The same catalog, which tells {@link recorded} what is looked at. */
export function trackedCatalog(catalog: Catalog): Catalog {
  return {
    ...catalog,
    entries: new TrackedMap('entry', catalog.entries),
    listed: new TrackedMap('list', catalog.listed),
    referencedBy: new TrackedMap('referrers', catalog.referencedBy),
    aliases: new TrackedMap('alias', catalog.aliases),
    history: trackedHistory(catalog.history),
    get media() {
      note('media *');
      return catalog.media;
    },
  };
}

function trackedHistory(history: History): History {
  if (!history.available) return history;
  return {
    ...history,
    changes: new TrackedMap('change', history.changes),
    get revision() {
      note('commit *');
      return history.revision;
    },
    get events() {
      note('commit *');
      return history.events;
    },
  };
}

class TrackedMap<V> implements ReadonlyMap<string, V> {
  readonly #kind: string;
  readonly #map: ReadonlyMap<string, V>;

  constructor(kind: string, map: ReadonlyMap<string, V>) {
    this.#kind = kind;
    this.#map = map;
  }

  get(key: string): V | undefined {
    note(`${this.#kind} ${key}`);
    return this.#map.get(key);
  }

  has(key: string): boolean {
    note(`${this.#kind} ${key}`);
    return this.#map.has(key);
  }

  get size(): number {
    return this.#all().size;
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.#all().forEach(callback);
  }

  keys(): MapIterator<string> {
    return this.#all().keys();
  }

  values(): MapIterator<V> {
    return this.#all().values();
  }

  entries(): MapIterator<[string, V]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.#all()[Symbol.iterator]();
  }

  #all(): ReadonlyMap<string, V> {
    note(`${this.#kind} *`);
    return this.#map;
  }
}
