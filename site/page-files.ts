import type { Catalog, EntryKey } from '../core/index.ts';
import { outputFile } from './address.ts';
import { facetKeys, facetPage } from './facets/facet-pages.ts';
import { listKeys, listPage } from './list-pages.ts';
import { redirectPaths } from './redirect-paths.ts';
import { referencePages } from './reference/paths.ts';

/** A page that the site writes, and whose it is. */
export interface PageFile {
  /** Path in the output: `phases/construction/index.html`. */
  readonly path: string;
  /** Source of the claim, relative to the root: an entry's or a schema's file; absent for the site's own pages. */
  readonly file?: string;
}

/** Keys of the entries that have a page of their own; the home page is made apart. */
export function entryKeys(catalog: Catalog): EntryKey[] {
  return [...catalog.entries.values()]
    .filter((entry) => entry.type.collection.pages && entry.path !== '/')
    .map((entry) => entry.key);
}

/** Every page of the site: what a build will write, known before it writes anything. */
export function pageFiles(catalog: Catalog): PageFile[] {
  const own = [
    'index.html',
    '404.html',
    'etat-du-contenu/index.html',
    'glossaire/index.html',
    'plan-du-site/index.html',
    'recherche/index.html',
  ];
  const reference = referencePages(catalog);
  const entries = entryKeys(catalog).flatMap((key) => catalog.entries.get(key) ?? []);
  const lists = [
    ...listKeys(catalog).map((key) => listPage(catalog, key)),
    ...facetKeys(catalog).map((key) => facetPage(catalog, key)),
  ];
  return [
    ...own.map((path) => ({ path })),
    ...reference.map(({ path, type }) => ({
      path: outputFile(path),
      ...(type !== undefined && { file: type.file }),
    })),
    ...lists.map(({ path, type }) => ({ path: outputFile(path), file: type.file })),
    ...entries.map(({ path, file }) => ({ path: outputFile(path), file })),
    ...[...redirectPaths(catalog)].map(([alias, path]) => ({
      path: outputFile(path),
      file: catalog.entries.get(catalog.aliases.get(alias) ?? '')?.file ?? '',
    })),
  ];
}
