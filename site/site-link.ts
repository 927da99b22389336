import { type Catalog, type Site, typography } from '../core/index.ts';
import { href } from './address.ts';
import type { PageContext } from './page-context.ts';

type WrittenLink = NonNullable<Site['navigation']>[number];

/** A link of `content/site.yml`, found in the catalog and ready to be shown. */
export interface SiteLink {
  readonly label: string;
  /** Address with the site's prefix, or of another site; absent for the title of a group. */
  readonly href?: string;
  /** Path on this site, which tells whether the link leads to the current page or above it. */
  readonly path?: string;
  readonly children: readonly SiteLink[];
}

/** Resolves links in their order; those whose target has no page are left out. */
export function siteLinks(
  context: PageContext,
  written: readonly WrittenLink[] | undefined,
): SiteLink[] {
  return (written ?? []).flatMap((link) => {
    const resolved = resolve(context, link);
    return resolved === undefined ? [] : [resolved];
  });
}

function resolve(context: PageContext, written: WrittenLink): SiteLink | undefined {
  const children = siteLinks(context, written.children);
  const target = targetOf(context.catalog, written);
  const label = typography(written.label ?? target?.label ?? '');
  if (target?.url !== undefined) return { label, href: target.url, children };
  if (target?.path !== undefined) {
    return { label, href: href(context, target.path), path: target.path, children };
  }
  return children.length > 0 ? { label, children } : undefined;
}

interface Target {
  readonly label: string;
  readonly path?: string;
  readonly url?: string;
}

function targetOf(catalog: Catalog, written: WrittenLink): Target | undefined {
  if (written.ref !== undefined) {
    const entry = catalog.entries.get(catalog.aliases.get(written.ref) ?? written.ref);
    return entry?.type.collection.pages ? { label: entry.title, path: entry.path } : undefined;
  }
  if (written.collection !== undefined) {
    const type = catalog.types.find(({ collection }) => collection.name === written.collection);
    if (!type?.collection.pages) return undefined;
    return { label: type.collection.label, path: type.collection.listPath };
  }
  if (written.path !== undefined) return { label: written.path, path: written.path };
  return written.url === undefined ? undefined : { label: written.url, url: written.url };
}
