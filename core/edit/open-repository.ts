import type { EntryKey } from '../catalog/entry.ts';
import { pagePaths } from '../catalog/paths.ts';
import { readContent } from '../catalog/read-content.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import { nearest, suggest } from '../diagnostic/nearest.ts';
import type { RepositoryFiles } from '../files/file-ref.ts';
import { readBytes } from '../files/read-file.ts';
import { listRepository } from '../files/repository.ts';
import type { ContentType } from '../schema/content-type.ts';
import { loadTypes } from '../schema/load-types.ts';
import { readSchemas } from '../schema/read-schemas.ts';
import { listing } from '../validate/sentence.ts';
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
  const [name = '', id = '', ...rest] = written.split('/');
  const type = open.types.find((known) => known.name === name || known.collection.name === name);
  const key = `${type?.collection.name ?? name}/${id}`;
  const entry = open.entries.get(key);
  if (entry !== undefined && rest.length === 0) return entry;
  const isWhole = rest.length === 0 && id !== '';
  const hint =
    type !== undefined && isWhole
      ? whatType(open, type, id)
      : suggest(key, open.entries.keys(), isWhole ? typesOf(open) : HOW);
  return { message: `L’entrée « ${written} » n’existe pas.`, hint };
}

const HOW = 'Écrivez <type>/<identifiant>, par exemple person/ada.';

function typesOf({ types }: OpenRepository): string {
  return `Types : ${listing(types.map(({ name }) => name))}.`;
}

/** The entry of a type whose id is near, else some of its entries. */
function whatType(open: OpenRepository, type: ContentType, id: string): string {
  const { name } = type.collection;
  const ids = [...open.entries.values()].filter((one) => one.type === type).map((one) => one.id);
  const near = nearest(id, ids);
  if (near !== undefined) return `Vouliez-vous dire « ${name}/${near} » ?`;
  return ids.length === 0
    ? `La collection « ${name} » n’a aucune entrée.`
    : `Entrées de « ${name} » : ${listing(ids)}.`;
}
