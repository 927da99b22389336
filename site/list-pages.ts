import {
  type Catalog,
  type ContentType,
  countListed,
  type Entry,
  listedPart,
} from '../core/index.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 100;

/** One page of a collection's list. */
export interface ListPage {
  readonly type: ContentType;
  /** From 1. */
  readonly number: number;
  readonly pageCount: number;
  readonly entries: readonly Entry[];
  /** Entries of the whole list. */
  readonly total: number;
  readonly path: string;
}

/** Keys of all list pages: `phases`, and `people 2` for a second page. */
export function listKeys(catalog: Catalog): string[] {
  return catalog.types
    .filter((type) => type.collection.pages)
    .flatMap(({ collection }) => {
      const count = pageCountOf(countListed(catalog, collection.name));
      return Array.from({ length: count }, (_, index) =>
        index === 0 ? collection.name : `${collection.name} ${index + 1}`,
      );
    });
}

/**
 * What a key of {@link listKeys} stands for.
 * @throws when the key's collection doesn't exist.
 */
export function listPage(catalog: Catalog, key: string): ListPage {
  const [name = '', page = '1'] = key.split(' ');
  const type = catalog.types.find(({ collection }) => collection.name === name);
  if (type === undefined) throw new Error(`No collection ${name} in the catalog`);
  const total = countListed(catalog, name);
  const number = Number(page);
  return {
    type,
    number,
    pageCount: pageCountOf(total),
    entries: listedPart(catalog, name, (number - 1) * PAGE_SIZE, number * PAGE_SIZE),
    total,
    path: listPagePath(type.collection.listPath, number),
  };
}

/** Path of a page of a list: the list's own, then `page/2/`. */
export function listPagePath(listPath: string, number: number): string {
  return number === 1 ? listPath : `${listPath}page/${number}/`;
}

function pageCountOf(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE));
}
