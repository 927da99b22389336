import { type ContentType, typography } from '../core/index.ts';
import { href } from './address.ts';
import { browsableTypes } from './browsable-types.ts';
import { memoised } from './memo.ts';
import type { PageContext } from './page-context.ts';
import { type SiteLink, siteLinks } from './site-link.ts';

const MOST_LOOSE_LINKS = 6;

/**
 * The main menu: what `content/site.yml` says, then every collection that it doesn't name, so that
 * a new content type is reachable without editing the menu.
 */
export function navigationTree(context: PageContext): readonly SiteLink[] {
  return treeOf(context, '');
}

const treeOf = memoised((context): readonly SiteLink[] => {
  const written = siteLinks(context, context.catalog.site.navigation);
  const named = new Set(pathsOf(written));
  const others = browsableTypes(context)
    .filter((type) => !named.has(type.collection.listPath))
    .map((type) => collectionLink(context, type));
  if (others.length === 0) return written;
  if (written.length === 0 && others.length <= MOST_LOOSE_LINKS) return others;
  const label = written.length === 0 ? 'Contenus' : 'Autres contenus';
  return [...written, { label, children: others }];
});

/**
 * Where a page is in the menu: the path of the nearest link, `""` where there is none, with a
 * final `#` when the link leads above the page and not to it.
 */
export function menuPlace(context: PageContext, path: string): string {
  const nearest = nearestPath(navigationTree(context), path);
  if (nearest === undefined) return '';
  return nearest === path ? nearest : `${nearest}#`;
}

/** The path in the menu that is nearest to a page: its own, else that of the closest page above it. */
export function nearestPath(links: readonly SiteLink[], path: string): string | undefined {
  return pathsOf(links)
    .filter((own) => own === path || (own !== '/' && path.startsWith(own)))
    .reduce<string | undefined>(
      (best, own) => (own.length > (best?.length ?? 0) ? own : best),
      undefined,
    );
}

/** How a link stands to a place of the menu: it leads to the page, above it, or elsewhere. */
export function currentness(link: SiteLink, place: string): 'page' | 'true' | undefined {
  if (link.path === undefined || place === '') return undefined;
  if (link.path === place) return 'page';
  return `${link.path}#` === place ? 'true' : undefined;
}

function collectionLink(context: PageContext, { collection }: ContentType): SiteLink {
  return {
    label: typography(collection.label),
    href: href(context, collection.listPath),
    path: collection.listPath,
    children: [],
  };
}

function pathsOf(links: readonly SiteLink[]): string[] {
  return links.flatMap((link) => [
    ...(link.path === undefined ? [] : [link.path]),
    ...pathsOf(link.children),
  ]);
}
