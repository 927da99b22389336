import type { Collection } from './collection.ts';
import type { Synced } from './copy/sync.ts';
import type {
  AnyEntry,
  AnyRelation,
  CollectionTypes,
  DataOfType,
  Entry,
  ListedEntry,
  TypeNameOf,
} from './entry.ts';
import type { PreviousManifest } from './manifest.ts';
import type { CallOptions } from './options.ts';
import type { SearchOptions, SearchResult } from './search/search.ts';
import type { Changes, Index, Manifest } from './types.generated.ts';

/** For each collection the name of its type, and the field that holds its entries' titles. */
export type CollectionTable<C> = {
  readonly [K in keyof C]: { readonly type: string; readonly title: string };
};

/** A result of a search; its `collection` tells what its `entry` is. */
export type AnyResult<C> = {
  readonly [K in keyof C]: SearchResult<K, ListedEntry<C[K]>>;
}[keyof C];

/** What every client has, whatever the collections. */
export interface ClientMethods<C extends CollectionTypes<C>> {
  /** A collection by its name; needed for one that bears the name of a method. */
  collection<K extends keyof C & string>(name: K): Collection<C[K]>;
  /** The whole entry that a relation, or a line of `referenced_by`, leads to. */
  follow<T extends TypeNameOf<C>>(
    relation: AnyRelation<T>,
    options?: CallOptions,
  ): Promise<Entry<DataOfType<C, T>>>;
  /** What the site has: collections, counts, licence, version. */
  index(options?: CallOptions): Promise<Index>;
  /** What was added, changed, removed and renamed, from the Git history; always from the network. */
  changes(options?: CallOptions): Promise<Changes>;
  /** The hash of every listed entry, always from the network. */
  manifest(options?: CallOptions): Promise<Manifest>;
  /** Entries that have every word of the query, accents and plurals aside, the best first. */
  search(
    query: string,
    options?: SearchOptions<keyof C & string>,
  ): Promise<readonly AnyResult<C>[]>;
  /**
   * Fetches what differs from `previous`, or else from the last sync, checks every hash, and keeps
   * the copy that the other calls fall back to.
   */
  sync(previous?: PreviousManifest, options?: CallOptions): Promise<Synced<AnyEntry<C>>>;
}

/** The methods, and one property for each collection. */
export type Client<C extends CollectionTypes<C>> = ClientMethods<C> & {
  readonly [K in Exclude<keyof C, keyof ClientMethods<C>>]: Collection<C[K]>;
};
