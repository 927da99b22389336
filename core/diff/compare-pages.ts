import { formerPath } from '../catalog/former-path.ts';
import { breaking, type Difference } from './difference.ts';
import type { TypePair, TypeSnapshot } from './snapshot.ts';
import { quoted } from './words.ts';

/** Page addresses that lead nowhere, or to another entry, though their entry still exists. */
export function comparePages(
  pairs: readonly TypePair[],
  after: readonly TypeSnapshot[],
): Difference[] {
  const pages = new Map(after.flatMap(pagesOf));
  return pairs
    .filter((pair) => pair.before.collection.name === pair.after.collection.name)
    .filter((pair) => pair.after.collection.pages)
    .flatMap((pair) => movedPages(pair, pages));
}

/** The pages of a type with the entry that each leads to. */
function pagesOf(type: TypeSnapshot): [path: string, key: string][] {
  return [...type.entries].flatMap(([id, { path, aliases }]): [string, string][] => {
    if (path === undefined) return [];
    const key = `${type.collection.name}/${id}`;
    const former = aliases.map((alias) => formerPath(type.collection, { id, path }, alias));
    return [path, ...former].map((page) => [page, key]);
  });
}

function movedPages({ before, after }: TypePair, pages: ReadonlyMap<string, string>): Difference[] {
  const { name, label } = after.collection;
  return [...before.entries].flatMap(([id, { path }]) => {
    const current = currentId(id, after);
    const now = current === undefined ? undefined : after.entries.get(current)?.path;
    if (path === undefined || current === undefined || now === undefined) return [];
    if (pages.get(path) === `${name}/${current}`) return [];
    const about = { code: 'page-moved', collection: name, ids: [current] };
    return [
      breaking(
        about,
        `${label} : la page ${path} de ${quoted(current)} est désormais à ${now}, sans redirection.`,
      ),
    ];
  });
}

function currentId(id: string, { entries }: TypeSnapshot): string | undefined {
  if (entries.has(id)) return id;
  return [...entries].find(([, { aliases }]) => aliases.includes(id))?.[0];
}
