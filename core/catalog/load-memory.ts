import type { Outcome } from '../diagnostic/diagnostic.ts';
import type { ContentType } from '../schema/content-type.ts';
import { type LoadedTypes, loadTypes } from '../schema/load-types.ts';
import type { SchemaSource } from '../schema/schema-source.ts';
import { type EntryFile, type ReadEntry, readEntry } from './read-entry.ts';

/**
 * What a process that loads one repository again and again remembers of it. The types stay the same
 * objects while no schema changes, and an entry while neither its bytes nor its type do.
 */
export interface LoadMemory {
  types?: RememberedTypes;
  /** By path of the content file. */
  readonly entries: Map<string, RememberedEntry>;
}

interface RememberedTypes {
  readonly sources: string;
  readonly loaded: LoadedTypes;
}

interface RememberedEntry {
  readonly type: ContentType;
  readonly bytes: Uint8Array;
  readonly outcome: Outcome<ReadEntry>;
}

/** A memory of nothing yet. */
export function newLoadMemory(): LoadMemory {
  return { entries: new Map() };
}

/** What {@link loadTypes} gives, made again only when a schema changed. */
export function typesOf(
  memory: LoadMemory | undefined,
  schemas: readonly SchemaSource[],
  unreadable: number,
): LoadedTypes {
  if (memory === undefined) return loadTypes(schemas, unreadable);
  const sources = JSON.stringify([
    unreadable,
    ...schemas.map(({ file, schema }) => [file, schema]),
  ]);
  if (memory.types?.sources === sources) return memory.types.loaded;
  const loaded = loadTypes(schemas, unreadable);
  // A schema may be laid out anew, which moves the places that its diagnostics tell.
  if (loaded.diagnostics.length === 0) memory.types = { sources, loaded };
  return loaded;
}

/** What {@link readEntry} gives, made again only when the file or its type changed. */
export function rememberedEntry(
  memory: LoadMemory,
  type: ContentType,
  source: EntryFile,
): Outcome<ReadEntry> {
  const { file, bytes } = source;
  const known = memory.entries.get(file);
  if (known?.type === type && Buffer.compare(known.bytes, bytes) === 0) return known.outcome;
  const outcome = readEntry(type, source);
  memory.entries.set(file, { type, bytes, outcome });
  return outcome;
}
