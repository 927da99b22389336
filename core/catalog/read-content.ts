import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { suggest } from '../diagnostic/nearest.ts';
import type { ContentFile, RepositoryFiles } from '../files/file-ref.ts';
import { readBytesSafely } from '../files/read-file.ts';
import type { LinkSource } from '../link/link-entry.ts';
import type { ContentType } from '../schema/content-type.ts';
import { inStage } from '../stage.ts';
import type { EntryKey } from './entry.ts';
import { type LoadMemory, rememberedEntry } from './load-memory.ts';
import { type EntryOutcome, type ReadEntry, readEntry } from './read-entry.ts';

/** Every content file, read and checked by itself. */
export interface ReadContent {
  readonly entries: ReadonlyMap<EntryKey, ReadEntry>;
  /** Files that exist and are faulty, with what can be looked at of them. */
  readonly faulty: ReadonlyMap<EntryKey, LinkSource | undefined>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where to read from, and what the process remembers of it; files that are gone are forgotten. */
interface Reading {
  readonly root: string;
  readonly memory?: LoadMemory | undefined;
}

const START = { line: 1, column: 1 };

/**
 * Reads all content files. Files of a collection without a type are told once a folder,
 * and not at all when a schema is faulty: its own diagnostic is the one to mend.
 */
export function readContent(
  { root, memory }: Reading,
  { content, schemas, diagnostics: refusals }: RepositoryFiles,
  types: readonly ContentType[],
): ReadContent {
  const byCollection = new Map(types.map((type) => [type.collection.name, type]));
  const entries = new Map<EntryKey, ReadEntry>();
  const faulty = new Map<EntryKey, LinkSource | undefined>(refusals.flatMap(refusedEntry));
  const diagnostics: Diagnostic[] = [];
  const orphans = new Set<string>();
  for (const file of content) {
    const key = `${file.collection}/${file.name}`;
    const type = byCollection.get(file.collection);
    const outcome =
      type === undefined ? orphan(file, byCollection, orphans) : read({ root, memory }, file, type);
    if (outcome.value === undefined) faulty.set(key, outcome.faulty);
    else entries.set(key, outcome.value);
    if (type !== undefined || types.length === schemas.length)
      diagnostics.push(...outcome.diagnostics);
  }
  if (memory !== undefined) forget(memory, content);
  return { entries, faulty, diagnostics };
}

function forget({ entries }: LoadMemory, files: readonly ContentFile[]): void {
  const present = new Set(files.map(({ path }) => path));
  for (const path of entries.keys()) if (!present.has(path)) entries.delete(path);
}

/** An entry whose file wasn’t even listed, for its size or what it is. */
function refusedEntry({ file }: Diagnostic): [EntryKey, undefined][] {
  const [, key] = /^content\/([^/]+\/[^/]+)\.(?:md|yml)$/.exec(file) ?? [];
  return key === undefined ? [] : [[key, undefined]];
}

function read({ root, memory }: Reading, file: ContentFile, type: ContentType): EntryOutcome {
  if (file.extension !== type.collection.format) return { diagnostics: [wrongFormat(file, type)] };
  if (memory !== undefined) return rememberedEntry(memory, type, { root, file });
  const { value: bytes, diagnostics } = inStage('read', () => readBytesSafely(root, file.path));
  if (bytes === undefined) return { diagnostics };
  return readEntry(type, { file: file.path, id: file.name, bytes });
}

function orphan(
  file: ContentFile,
  types: ReadonlyMap<string, ContentType>,
  told: Set<string>,
): EntryOutcome {
  if (told.has(file.collection)) return { diagnostics: [] };
  told.add(file.collection);
  const problem = {
    code: 'unknown-collection' as const,
    pointer: '',
    message: `Aucun schéma ne décrit la collection « ${file.collection} ».`,
    hint: suggest(
      file.collection,
      types.keys(),
      'Ajoutez un schéma dans « schemas », ou renommez le dossier.',
    ),
  };
  return { diagnostics: [locate(problem, file.path, START)] };
}

function wrongFormat(file: ContentFile, type: ContentType): Diagnostic {
  const problem = {
    code: 'file-type' as const,
    pointer: '',
    message: `« ${type.collection.label} » s’écrit en .${type.collection.format}, pas en .${file.extension}.`,
    hint: `Renommez le fichier en « ${file.name}.${type.collection.format} » et adaptez son contenu.`,
  };
  return locate(problem, file.path, START);
}
