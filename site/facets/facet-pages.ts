import type { Catalog, ContentType, Entry } from '../../core/index.ts';
import { listPagePath, PAGE_SIZE } from '../list-pages.ts';
import { templateOf } from '../templates/index.ts';
import { type Facet, type FacetValue, facetsOf } from './facet.ts';

/** One page of a list that is narrowed to a value. */
export interface FacetPage {
  readonly type: ContentType;
  readonly facets: readonly Facet[];
  readonly facet: Facet;
  readonly value: FacetValue;
  /** From 1. */
  readonly number: number;
  readonly pageCount: number;
  readonly entries: readonly Entry[];
  readonly path: string;
}

const known = new WeakMap<Catalog, ReadonlyMap<string, FacetPage>>();
const facetsKnown = new WeakMap<Catalog, Map<ContentType, readonly Facet[]>>();

/** The facets of a type's list, as its template names them. */
export function typeFacets(catalog: Catalog, type: ContentType): readonly Facet[] {
  const made = facetsKnown.get(catalog) ?? new Map<ContentType, readonly Facet[]>();
  facetsKnown.set(catalog, made);
  const facets = made.get(type) ?? facetsOf(type, catalog, templateOf(type).facets ?? []);
  made.set(type, facets);
  return facets;
}

/** Keys of all facet pages, in the order of types, facets and values. */
export function facetKeys(catalog: Catalog): string[] {
  return [...facetPages(catalog).keys()];
}

/**
 * What a key of {@link facetKeys} stands for.
 * @throws when the catalog has no such page.
 */
export function facetPage(catalog: Catalog, key: string): FacetPage {
  const page = facetPages(catalog).get(key);
  if (page === undefined) throw new Error(`No facet page ${key} in the catalog`);
  return page;
}

function facetPages(catalog: Catalog): ReadonlyMap<string, FacetPage> {
  const before = known.get(catalog);
  if (before !== undefined) return before;
  const pages = catalog.types
    .filter(({ collection }) => collection.pages)
    .flatMap((type) => pagesOfType(type, typeFacets(catalog, type)));
  const made = new Map(pages.map((page) => [page.path, page]));
  known.set(catalog, made);
  return made;
}

function pagesOfType(type: ContentType, facets: readonly Facet[]): FacetPage[] {
  return facets.flatMap((facet) =>
    facet.values.flatMap((value) => {
      const pageCount = Math.ceil(value.entries.length / PAGE_SIZE);
      return Array.from({ length: pageCount }, (_, index) => ({
        type,
        facets,
        facet,
        value,
        number: index + 1,
        pageCount,
        entries: value.entries.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
        path: listPagePath(value.path, index + 1),
      }));
    }),
  );
}
