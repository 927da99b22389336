import type { Catalog, Site } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { parentOf } from '../catalog/paths.ts';

type WrittenLink = NonNullable<Site['navigation']>[number];

/**
 * The listed pages that no entry refers to and that `content/site.yml` doesn't lead to, by
 * themselves or through their collection. The home page and the pages of a tree, which their
 * parents show, are found. Where no menu is written, it holds every list, so that nothing is lost.
 */
export function orphans({ site, listed, entries, referencedBy }: Catalog): Entry[] {
  const menu = flat(site.navigation ?? []);
  if (menu.length === 0) return [];
  const links = [...menu, ...flat(site.footer?.links ?? []), ...flat(site.footer?.legal ?? [])];
  const collections = new Set(links.map(({ collection }) => collection));
  const refs = new Set(links.map(({ ref }) => ref));
  return [...listed]
    .filter(([collection]) => !collections.has(collection))
    .flatMap(([, members]) => members)
    .filter(
      (entry) =>
        entry.type.collection.pages &&
        entry.path !== '/' &&
        !refs.has(entry.key) &&
        !referencedBy.has(entry.key) &&
        parentOf(entry, entries) === undefined,
    );
}

function flat(links: readonly WrittenLink[]): WrittenLink[] {
  return links.flatMap((link) => [link, ...flat(link.children ?? [])]);
}
