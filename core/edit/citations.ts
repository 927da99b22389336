import { pagePaths } from '../catalog/paths.ts';
import { readContent } from '../catalog/read-content.ts';
import { readBytesSafely } from '../files/read-file.ts';
import { listRepository } from '../files/repository.ts';
import { readSource } from '../read/source.ts';
import { loadTypes } from '../schema/load-types.ts';
import { readSchemas } from '../schema/read-schemas.ts';
import { namesOf } from './editable.ts';
import { referencesTo } from './file-references.ts';
import { siteReferences } from './site-references.ts';

/** A file that refers to an entry. */
export interface Citation {
  /** Relative to the root. */
  readonly file: string;
  readonly title: string;
}

/**
 * Every file that refers to an entry, drafts and settings included. Files that can't be read are
 * passed over: they are told by the validation, and a form must still be able to remove one.
 * @param file The entry's own file, relative to the root.
 */
export function citationsOf(root: string, file: string): Citation[] {
  const files = listRepository(root);
  const schemas = readSchemas(root, files.schemas);
  const { types } = loadTypes(schemas.sources);
  const { entries } = readContent({ root }, files, types);
  const entry = [...entries.values()].find((other) => other.file === file);
  const key = file.replace(/^content\//, '').replace(/\.\w+$/, '');
  const names = entry === undefined ? new Set([key]) : namesOf(entry);
  const path = entry && pagePaths(entries).get(entry.key);
  const citing = [...entries.values()].filter((other) => {
    if (other.file === file) return false;
    const { values, links } = referencesTo(other, names, path);
    return values.length + links.length > 0;
  });
  const settings = readSettings(root, files.site?.path);
  const isNamed = settings !== undefined && siteReferences(settings, names, path).length > 0;
  return [
    ...citing.map((other) => ({ file: other.file, title: other.title })),
    ...(isNamed ? [{ file: 'content/site.yml', title: 'Réglages du site' }] : []),
  ];
}

function readSettings(root: string, path: string | undefined) {
  const bytes = path === undefined ? undefined : readBytesSafely(root, path).value;
  return path === undefined || bytes === undefined
    ? undefined
    : readSource(path, bytes).value?.data;
}
