import type { Catalog } from '../../core/index.ts';
import { pageFiles } from '../../site/page-files.ts';
import { fold } from '../output/claims.ts';

/** Tells which file of the repository a path of the output comes from; made when first asked. */
export function sourcesOf(catalog: Catalog): (path: string) => string | undefined {
  let sources: ReadonlyMap<string, string> | undefined;
  return (path) => {
    sources ??= new Map(claims(catalog).map(([claimed, file]) => [fold(claimed), file]));
    return sources.get(fold(path));
  };
}

function claims(catalog: Catalog): [path: string, file: string][] {
  const { types, entries, aliases, media } = catalog;
  const ofCollections = types.map(({ file, collection }): [string, string] => [
    `api/v1/${collection.name}.json`,
    file,
  ]);
  const ofEntries = [...entries.values()].flatMap(({ file, key, path }): [string, string][] => [
    [`${path.slice(1)}index.md`, file],
    [`api/v1/${key}.json`, file],
  ]);
  const ofAliases = [...aliases].flatMap(([alias, key]): [string, string][] => {
    const file = entries.get(key)?.file;
    return file === undefined ? [] : [[`api/v1/${alias}.json`, file]];
  });
  const ofMedia = media.map(({ path, file }): [string, string] => [path.slice(1), file]);
  const ofPages = pageFiles(catalog).flatMap(({ path, file }): [string, string][] =>
    file === undefined ? [] : [[path, file]],
  );
  return [...ofCollections, ...ofMedia, ...ofAliases, ...ofEntries, ...ofPages];
}
