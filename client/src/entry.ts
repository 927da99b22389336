import { invalid, isJsonObject, type JsonObject } from './json.ts';
import type { EntryLinks, EntryMeta } from './types.generated.ts';

/** What the data of any entry has. */
export interface EntryData {
  readonly type: string;
  readonly id: string;
}

/** What a type's data looks like for every collection, by collection name. */
export type CollectionTypes<C> = { readonly [K in keyof C]: EntryData };

/** Another entry, named: what a relation and `referenced_by` hold. */
export interface AnyRelation<T extends string = string> {
  readonly type: T;
  readonly id: string;
  readonly title: string;
  readonly api_url: string;
  readonly html_url?: string;
}

/** An entry in a list: its fields, its addresses and what is known about it. */
export type ListedEntry<Data> = Data & { readonly links: EntryLinks; readonly meta: EntryMeta };

/** An entry of its own: also the entries that refer to it. */
export type Entry<Data> = ListedEntry<Data> & { readonly referenced_by: readonly AnyRelation[] };

/** The data of the entries whose `type` is `T`. */
export type DataOfType<C, T> = Extract<C[keyof C], { readonly type: T }>;

/** Every name that `type` can have. */
export type TypeNameOf<C extends CollectionTypes<C>> = C[keyof C]['type'];

/** An entry of any collection; its `type` tells which. */
export type AnyEntry<C> = { readonly [K in keyof C]: Entry<C[K]> }[keyof C];

/** The entry that an entry's own file holds; fields that this client doesn't know are kept. */
export function entryOf(file: JsonObject, url: string): Entry<EntryData> {
  const { data, links, meta, referenced_by = [] } = file;
  if (!isEntryData(data) || !isJsonObject(links) || !isJsonObject(meta)) {
    throw invalid('Ce fichier n’est pas celui d’une entrée.', url);
  }
  return { ...data, referenced_by, links, meta } as unknown as Entry<EntryData>;
}

/** The entries that a collection's file, or a page of it, holds. */
export function listOf(file: JsonObject, url: string): readonly ListedEntry<EntryData>[] {
  const { data } = file;
  if (!Array.isArray(data) || !data.every(isEntryData)) {
    throw invalid('Ce fichier n’est pas celui d’une collection.', url);
  }
  return data as unknown as readonly ListedEntry<EntryData>[];
}

/** The same entry as a list would hold it. */
export function listed(entry: Entry<EntryData>): ListedEntry<EntryData> {
  const { referenced_by: _own, ...rest } = entry;
  return rest;
}

function isEntryData(value: unknown): value is JsonObject & EntryData {
  return isJsonObject(value) && typeof value.type === 'string' && typeof value.id === 'string';
}
