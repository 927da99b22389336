import {
  type Entry,
  type EntryKey,
  isJsonObject,
  type Json,
  type JsonObject,
} from '../../core/index.ts';

/**
 * Reads an entry's data by kind and remembers what was read: a template takes the fields that it
 * knows, and what it hasn't taken (`rest`) is shown by the schema. A field of another kind than the
 * one asked for isn't taken, so that a foreign schema of the same name loses nothing.
 */
export interface EntryFields {
  readonly entry: Entry;
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly object: (name: string) => JsonObject | undefined;
  readonly objects: (name: string) => readonly JsonObject[];
  /** Keys of the entries that a reference field names. */
  readonly references: (name: string) => readonly EntryKey[];
  /** Takes a field that is shown by its schema, in a place of its own. */
  readonly value: (name: string) => Json | undefined;
  /** Names of the fields that nobody has taken yet. */
  readonly rest: () => readonly string[];
}

/** Starts reading an entry. */
export function readFields(entry: Entry): EntryFields {
  const taken = new Set<string>();
  const take = <T>(name: string, read: (value: Json) => T | undefined): T | undefined => {
    const value = Object.hasOwn(entry.data, name) ? entry.data[name] : undefined;
    const found = value === undefined ? undefined : read(value);
    if (found !== undefined) taken.add(name);
    return found;
  };
  return {
    entry,
    text: (name) => take(name, asText),
    flag: (name) => take(name, (value) => (typeof value === 'boolean' ? value : undefined)),
    texts: (name) => take(name, (value) => listOf(value, asText)) ?? [],
    object: (name) => take(name, asObject),
    objects: (name) => take(name, (value) => listOf(value, asObject)) ?? [],
    references: (name) => take(name, (value) => keysOf(entry, name, value)) ?? [],
    value: (name) => take(name, (value) => value),
    rest: () => Object.keys(entry.data).filter((name) => !taken.has(name)),
  };
}

/** A text, or `undefined` for another kind of value. */
export function asText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** An object, or `undefined` for another kind of value. */
export function asObject(value: Json | undefined): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}

/** All items of a list when each is of the kind that is asked for; else `undefined`. */
export function listOf<T>(
  value: Json | undefined,
  read: (item: Json) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.flatMap((item) => read(item) ?? []);
  return items.length === value.length ? items : undefined;
}

function keysOf(entry: Entry, name: string, value: Json): readonly EntryKey[] | undefined {
  const field = entry.type.references.find(
    ({ pointer }) => pointer === `/${name}` || pointer === `/${name}/*`,
  );
  if (field === undefined) return undefined;
  const collection = field.collections[0] ?? '';
  const ids = listOf(Array.isArray(value) ? value : [value], asText);
  return ids?.map((id) => (field.qualified ? id : `${collection}/${id}`));
}
