import { absolute } from '../../api/addresses.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import { type TrailStep, trailOf } from '../../catalog/trail.ts';
import { importAll } from '../../files/import-all.ts';
import type { ContentType } from '../../schema/content-type.ts';
import type { JsonObject } from '../../schema/json.ts';
import { articleOrThing } from './article.ts';
import type { Kind } from './kind.ts';
import { siteData } from './site-data.ts';

const kinds: readonly Kind[] = await importAll(new URL('./kinds/', import.meta.url), 'kind');

/**
 * What search engines are told of an entry's page, in the words of schema.org: what it is (an
 * article when nothing more is known of its type), and where it stands. One object a script.
 */
export function structuredData(entry: Entry, catalog: Catalog): JsonObject[] {
  if (entry.path === '/') return siteData(catalog);
  const kind = kinds.find(({ fits }) => fits(entry.type));
  const own = kind?.describe(entry, catalog) ?? articleOrThing(entry, catalog);
  const here = { title: entry.title, path: entry.path };
  return [...own, breadcrumb([...trailOf(entry, catalog), here], catalog)].map(inContext);
}

/** What search engines are told of a collection's list page. */
export function listStructuredData(
  type: ContentType,
  entries: readonly Entry[],
  catalog: Catalog,
): JsonObject[] {
  const kind = kinds.find(({ fits }) => fits(type));
  const { label, listPath } = type.collection;
  const here = { title: label, path: listPath };
  return [...(kind?.list?.(entries, catalog) ?? []), breadcrumb([here], catalog)].map(inContext);
}

function breadcrumb(steps: readonly TrailStep[], { site }: Catalog): JsonObject {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ title: 'Accueil', path: '/' }, ...steps].map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(site, path),
    })),
  };
}

function inContext(object: JsonObject): JsonObject {
  return { '@context': 'https://schema.org', ...object };
}
