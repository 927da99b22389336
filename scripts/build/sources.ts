import type { Catalog } from '../../core/index.ts';
import { fold } from '../output/plan.ts';

/** Tells which file of the repository a path of the output comes from; made when first asked. */
export function sourcesOf(catalog: Catalog): (path: string) => string | undefined {
  let sources: ReadonlyMap<string, string> | undefined;
  return (path) => {
    sources ??= new Map(claims(catalog).map(([claimed, file]) => [fold(claimed), file]));
    return sources.get(fold(path));
  };
}

function claims({ types, entries, aliases, media }: Catalog): [path: string, file: string][] {
  const ofTypes = types.flatMap(({ file, collection }): [string, string][] => [
    [`${collection.listPath.slice(1)}index.html`, file],
    [`api/v1/${collection.name}.json`, file],
  ]);
  const ofEntries = [...entries.values()].flatMap(({ file, key, path }): [string, string][] => [
    [`${path.slice(1)}index.html`, file],
    [`${path.slice(1)}index.md`, file],
    [`api/v1/${key}.json`, file],
  ]);
  const ofAliases = [...aliases].flatMap(([alias, key]): [string, string][] => {
    const entry = entries.get(key);
    if (entry === undefined) return [];
    const id = alias.slice(alias.indexOf('/') + 1);
    const page = entry.type.collection.path.replace('{id}', id);
    return [
      [`${page.slice(1)}index.html`, entry.file],
      [`api/v1/${alias}.json`, entry.file],
    ];
  });
  const ofMedia = media.map(({ path, file }): [string, string] => [path.slice(1), file]);
  return [...ofTypes, ...ofMedia, ...ofAliases, ...ofEntries];
}
