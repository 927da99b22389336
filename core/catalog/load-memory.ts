import type { Outcome } from '../diagnostic/diagnostic.ts';
import type { ContentFile } from '../files/file-ref.ts';
import { readBytesSafely } from '../files/read-file.ts';
import { isSameFile } from '../files/unchanged.ts';
import type { History } from '../history/history.ts';
import type { ContentType } from '../schema/content-type.ts';
import { type LoadedTypes, loadTypes } from '../schema/load-types.ts';
import type { SchemaSource } from '../schema/schema-source.ts';
import { inStage } from '../stage.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';

/**
 * What a process that loads one repository again and again remembers of it. The types stay the same
 * objects while no schema changes, and an entry while neither its bytes nor its type do.
 */
export interface LoadMemory {
  types?: RememberedTypes;
  history?: History;
  /** By path of the content file. */
  readonly entries: Map<string, RememberedEntry>;
}

interface RememberedTypes {
  readonly sources: string;
  readonly loaded: LoadedTypes;
}

interface RememberedEntry {
  readonly type: ContentType;
  /** As it was listed before it was read. */
  readonly file: ContentFile;
  /** False when it had been touched so shortly before that another change may bear the same time. */
  readonly wasQuiet: boolean;
  readonly bytes: Uint8Array;
  readonly outcome: Outcome<ReadEntry>;
}

/** Milliseconds after which a change is sure to bear another time, on any file system. */
const QUIET = 3000;

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

/**
 * What {@link readEntry} gives, made again only when the file or its type changed. A file that was
 * quiet for a while when it was read, and is the same file still, isn't read again.
 */
export function rememberedEntry(
  memory: LoadMemory,
  type: ContentType,
  { root, file }: { readonly root: string; readonly file: ContentFile },
): Outcome<ReadEntry> {
  const known = memory.entries.get(file.path);
  const before = known?.type === type ? known : undefined;
  if (before?.wasQuiet === true && isSameFile(before.file, file)) return before.outcome;
  const wasQuiet = Date.now() - file.ctimeMs > QUIET;
  const { value: bytes, diagnostics } = inStage('read', () => readBytesSafely(root, file.path));
  if (bytes === undefined) return { diagnostics };
  const isEqual = before !== undefined && Buffer.compare(before.bytes, bytes) === 0;
  const outcome = isEqual
    ? before.outcome
    : readEntry(type, { file: file.path, id: file.name, bytes });
  memory.entries.set(file.path, { type, file, wasQuiet, bytes, outcome });
  return outcome;
}
