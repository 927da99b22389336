import type { EntryKey } from '../catalog/entry.ts';
import { pagePaths } from '../catalog/paths.ts';
import { readContent } from '../catalog/read-content.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import { nearest } from '../diagnostic/nearest.ts';
import type { RepositoryFiles } from '../files/file-ref.ts';
import { readBytes } from '../files/read-file.ts';
import { listRepository } from '../files/repository.ts';
import type { ContentType } from '../schema/content-type.ts';
import { loadTypes } from '../schema/load-types.ts';
import { readSchemas } from '../schema/read-schemas.ts';
import type { Refused } from './edit-plan.ts';

/** A repository whose files are all readable, drafts included. */
export interface OpenRepository {
  readonly root: string;
  readonly files: RepositoryFiles;
  readonly types: readonly ContentType[];
  readonly entries: ReadonlyMap<EntryKey, ReadEntry>;
  /** Page path of every entry. */
  readonly paths: ReadonlyMap<EntryKey, string>;
  readonly bytes: (path: string) => Uint8Array;
}

/** Reads a repository for an edit; a file that can't be read forbids it, since it may name the entry. */
export function openRepository(root: string): OpenRepository | Refused {
  const files = listRepository(root);
  const schemas = readSchemas(root, files.schemas);
  const loaded = loadTypes(schemas.sources);
  const content = readContent({ root }, files, loaded.types);
  const diagnostics = [
    ...files.diagnostics,
    ...schemas.diagnostics,
    ...loaded.diagnostics,
    ...content.diagnostics,
  ];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const { entries } = content;
  return {
    root,
    files,
    types: loaded.types,
    entries,
    paths: pagePaths(entries),
    bytes: (path) => readBytes(root, path),
  };
}

/** Finds an entry by what a person types: `people/ada`, or its type's name, `person/ada`. */
export function findEntry(open: OpenRepository, written: string): ReadEntry | Refused {
  const [name = '', id = ''] = written.split('/');
  const type = open.types.find((known) => known.name === name);
  const key = `${type?.collection.name ?? name}/${id}`;
  const entry = open.entries.get(key);
  if (entry !== undefined && written.split('/').length === 2) return entry;
  const near = nearest(key, open.entries.keys());
  return {
    message: `L’entrée « ${written} » n’existe pas.`,
    hint:
      near === undefined
        ? 'Écrivez <type>/<identifiant>, par exemple person/ada.'
        : `Vouliez-vous dire « ${near} » ?`,
  };
}
