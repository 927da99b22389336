import { isAgenda } from '../agenda/session.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { EntryKey } from '../catalog/entry.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { API_FOLDER, absolute, collectionFile, linesFile, wholeCalendarFile } from './addresses.ts';
import { deprecationMeta } from './deprecations.ts';
import { attribution, schemaAddress } from './entry.ts';
import { itemBytes } from './entry-json.ts';
import { type ListObject, listStart, listToJson } from './json.ts';
import { componentNames } from './names.ts';

/** Above this number of entries a collection is also given in pages of as many. */
export const PAGE_SIZE = 500;

/** The entries of a list, each as JSON in bytes; made once a catalog. */
export function listItems(type: ContentType, catalog: Catalog): readonly Uint8Array[] {
  const entries = catalog.listed.get(type.collection.name) ?? [];
  return entries.map((entry) => itemBytes(entry, catalog));
}

/** Path in the output of a page of a collection; pages count from 1. */
export function pageFile(type: ContentType, page: number): string {
  return `${API_FOLDER}/${type.collection.name}/page/${page}.json`;
}

/** Number of page files of a collection; 0 when the whole file is small enough. */
export function pageCount(type: ContentType, catalog: Catalog): number {
  const count = catalog.listed.get(type.collection.name)?.length ?? 0;
  return count > PAGE_SIZE ? Math.ceil(count / PAGE_SIZE) : 0;
}

/** The file of the whole collection: every listed entry, in order. */
export function collectionBytes(type: ContentType, catalog: Catalog): Uint8Array {
  const items = listItems(type, catalog);
  const pages = pageCount(type, catalog);
  return bytes(type, catalog, items, {
    links: {
      self: absolute(catalog.site, collectionFile(type)),
      ...commonLinks(type, catalog),
      ...(pages > 0 && { first: absolute(catalog.site, pageFile(type, 1)) }),
    },
    meta: { count: items.length, ...commonMeta(type, catalog) },
  });
}

/** The file of one page of a large collection, with its neighbours. */
export function pageBytes(type: ContentType, catalog: Catalog, page: number): Uint8Array {
  const entries = catalog.listed.get(type.collection.name) ?? [];
  const items = entries
    .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    .map((entry) => itemBytes(entry, catalog));
  const pages = pageCount(type, catalog);
  const address = (number: number) => absolute(catalog.site, pageFile(type, number));
  return bytes(type, catalog, items, {
    links: {
      self: address(page),
      ...commonLinks(type, catalog),
      first: address(1),
      last: address(pages),
      ...(page > 1 && { prev: address(page - 1) }),
      ...(page < pages && { next: address(page + 1) }),
    },
    meta: { count: entries.length, page, pages, ...commonMeta(type, catalog) },
  });
}

/** Where each entry stands in the collection's file: key, offset and length in bytes. */
export function itemPlaces(
  type: ContentType,
  catalog: Catalog,
): [path: string, places: (readonly [key: EntryKey, offset: number, length: number])[]] {
  const entries = catalog.listed.get(type.collection.name) ?? [];
  let next = listStart(listHead(type, catalog));
  const places = entries.map((entry) => {
    const offset = next;
    const { length } = itemBytes(entry, catalog);
    next += length + 1;
    return [entry.key, offset, length] as const;
  });
  return [collectionFile(type), places];
}

function bytes(
  type: ContentType,
  catalog: Catalog,
  items: readonly Uint8Array[],
  after: JsonObject,
): Uint8Array {
  return listToJson({ ...listHead(type, catalog), items, after });
}

function listHead(type: ContentType, { site }: Catalog): Pick<ListObject, 'before' | 'name'> {
  const $schema = schemaAddress(site, componentNames(type).collectionFile);
  return { before: { $schema }, name: 'data' };
}

function commonMeta(type: ContentType, { site }: Catalog): JsonObject {
  return {
    title: type.collection.label,
    attribution: attribution(site),
    ...deprecationMeta(type),
  };
}

function commonLinks(type: ContentType, { site }: Catalog): JsonObject {
  const { name, listPath, pages } = type.collection;
  return {
    index: absolute(site, `${API_FOLDER}/index.json`),
    schema: absolute(site, `${API_FOLDER}/schemas/${type.name}.schema.json`),
    csv: absolute(site, `${API_FOLDER}/${name}.csv`),
    ndjson: absolute(site, linesFile(type)),
    ...(isAgenda(type) && { ics: absolute(site, wholeCalendarFile(type)) }),
    ...(pages && {
      html: absolute(site, listPath),
      markdown: absolute(site, `${listPath}index.md`),
    }),
  };
}
