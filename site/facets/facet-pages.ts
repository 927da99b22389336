import { type Catalog, type ContentType, type Entry, rememberedBy } from '../../core/index.ts';
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

/** The facets of a type's list, as its template names them. */
export function typeFacets(catalog: Catalog, type: ContentType): readonly Facet[] {
  return facetsBy(catalog, type.name);
}

const facetsBy = rememberedBy((catalog, name): readonly Facet[] => {
  const type = catalog.types.find((candidate) => candidate.name === name);
  return type === undefined ? [] : facetsOf(type, catalog, templateOf(type).facets ?? []);
});

/** Keys of all facet pages, in the order of types, facets and values. */
export function facetKeys(catalog: Catalog): string[] {
  return [...pagesBy(catalog, '').keys()];
}

/**
 * What a key of {@link facetKeys} stands for.
 * @throws when the catalog has no such page.
 */
export function facetPage(catalog: Catalog, key: string): FacetPage {
  const page = pagesBy(catalog, '').get(key);
  if (page === undefined) throw new Error(`No facet page ${key} in the catalog`);
  return page;
}

const pagesBy = rememberedBy((catalog): ReadonlyMap<string, FacetPage> => {
  const pages = catalog.types
    .filter(({ collection }) => collection.pages)
    .flatMap((type) => pagesOfType(type, typeFacets(catalog, type)));
  return new Map(pages.map((page) => [page.path, page]));
});

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
