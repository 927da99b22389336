import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ContentFile } from '../files/file-ref.ts';
import { sha256 } from '../files/hash.ts';
import { readBytesSafely } from '../files/read-file.ts';
import { isSameFile, wasQuiet } from '../files/unchanged.ts';
import type { History } from '../history/history.ts';
import type { Targets } from '../link/targets.ts';
import type { Body } from '../markdown/body.ts';
import type { ContentType } from '../schema/content-type.ts';
import { type LoadedTypes, loadTypes, trustedTypes } from '../schema/load-types.ts';
import type { SchemaSource } from '../schema/schema-source.ts';
import { inStage } from '../stage.ts';
import type { Catalog } from './catalog.ts';
import type { EntryKey } from './entry.ts';
import { type EntryOutcome, type ReadEntry, readEntry } from './read-entry.ts';

/**
 * What is remembered of a repository that is loaded again and again, by one process or by the next
 * ones. The types stay the same objects while no schema changes, and an entry while neither its
 * bytes nor its type do.
 */
export interface LoadMemory {
  types?: RememberedTypes;
  history?: History;
  /** What is known without looking. */
  readonly sound: Sound;
  /** The last load that gave a catalog, for changes of single entries. */
  last?: WholeLoad;
  /** The moment, in milliseconds, on the clock of the files' times. */
  readonly now: () => number;
  /** By path of the content file. */
  readonly entries: Map<string, RememberedEntry>;
  /** Puts what a body says where it takes no memory; given back as a body that reads it from there. */
  readonly shelve?: (body: Body, file: string) => Body;
}

/** Digests of what was last found without a fault; the same needn't be checked again. */
export interface Sound {
  /** Of all schemas together. */
  types?: string;
  /** Of `content/site.yml`. */
  site?: string;
}

/** What a load knew of all entries when it made its catalog. */
export interface WholeLoad {
  readonly catalog: Catalog;
  readonly entries: ReadonlyMap<EntryKey, ReadEntry>;
  readonly targets: Targets;
  readonly paths: ReadonlyMap<EntryKey, string>;
  /** All of the load; warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of the rules among entries. */
  readonly ruleDiagnostics: readonly Diagnostic[];
}

interface RememberedTypes {
  readonly sources: string;
  readonly loaded: LoadedTypes;
}

/** A content file, and what was made of it. */
export interface RememberedEntry {
  /** As it was listed before it was read. */
  readonly file: ContentFile;
  /** False when it had been touched so shortly before that another change may bear the same time. */
  readonly wasQuiet: boolean;
  /** Of its bytes. */
  readonly sha256: string;
  /** What {@link schemaDigest} gives for the type that it was read with. */
  readonly schema: string;
  /** What was made of it, or what makes it again from what an earlier process kept. */
  readonly outcome: EntryOutcome | ((type: ContentType, root: string) => EntryOutcome);
}

/**
 * A memory of nothing yet.
 * @param now The clock, in milliseconds: the core has none.
 */
export function newLoadMemory(now: () => number): LoadMemory {
  return { now, sound: {}, entries: new Map() };
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
  const digest = sha256(sources);
  const loaded =
    memory.sound.types === digest ? trustedTypes(schemas) : loadTypes(schemas, unreadable);
  // A schema may be laid out anew, which moves the places that its diagnostics tell.
  if (loaded.diagnostics.length === 0) {
    memory.types = { sources, loaded };
    memory.sound.types = digest;
  }
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
): EntryOutcome {
  const schema = schemaDigest(type);
  const known = memory.entries.get(file.path);
  const before = known?.schema === schema ? known : undefined;
  if (before?.wasQuiet === true && isSameFile(before.file, file)) return take(before);
  const isQuiet = wasQuiet(file, memory.now());
  const { value: bytes, diagnostics } = inStage('read', () => readBytesSafely(root, file.path));
  if (bytes === undefined) return { diagnostics };
  const digest = sha256(bytes);
  if (before?.sha256 === digest) return take({ ...before, file, wasQuiet: isQuiet });
  const read = readEntry(type, { file: file.path, id: file.name, bytes });
  return take({ file, wasQuiet: isQuiet, sha256: digest, schema, outcome: shelved(memory, read) });

  function take(entry: RememberedEntry): EntryOutcome {
    const outcome = outcomeOf(entry, type, root);
    memory.entries.set(file.path, { ...entry, outcome });
    return outcome;
  }
}

/** Tells types apart by all that an entry's own checks depend on. */
export function schemaDigest(type: ContentType): string {
  const known = digests.get(type);
  if (known !== undefined) return known;
  const digest = sha256(JSON.stringify([type.file, type.schema]));
  digests.set(type, digest);
  return digest;
}

const digests = new WeakMap<ContentType, string>();

/** The outcome for a type, which may be another object than the one of the same schema before. */
function outcomeOf({ outcome }: RememberedEntry, type: ContentType, root: string): EntryOutcome {
  if (typeof outcome === 'function') return outcome(type, root);
  const { value } = outcome;
  if (value === undefined || value.type === type) return outcome;
  return { ...outcome, value: { ...value, type } };
}

function shelved({ shelve }: LoadMemory, outcome: EntryOutcome): EntryOutcome {
  const { value, diagnostics } = outcome;
  if (shelve === undefined || value?.body === undefined || diagnostics.length > 0) return outcome;
  return { value: { ...value, body: shelve(value.body, value.file) }, diagnostics };
}
