import { isAgenda } from '../agenda/session.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { countListed } from '../catalog/tracking.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { API_FOLDER, absolute, collectionFile, linesFile, wholeCalendarFile } from './addresses.ts';
import { deprecationMeta } from './deprecations.ts';
import { attribution, schemaAddress } from './entry.ts';
import { itemPiece } from './entry-json.ts';
import { listToJson } from './json.ts';
import { componentNames } from './names.ts';
import { type EntryPiece, type InPieces, listPieces } from './pieces.ts';

/** Above this number of entries a collection is also given in pages of as many. */
export const PAGE_SIZE = 500;

/** Path in the output of a page of a collection; pages count from 1. */
export function pageFile(type: ContentType, page: number): string {
  return `${API_FOLDER}/${type.collection.name}/page/${page}.json`;
}

/** Number of page files of a collection; 0 when the whole file is small enough. */
export function pageCount(type: ContentType, catalog: Catalog): number {
  const count = countListed(catalog, type.collection.name);
  return count > PAGE_SIZE ? Math.ceil(count / PAGE_SIZE) : 0;
}

/** The file of the whole collection: every listed entry, in order. */
export function wholeCollection(type: ContentType, catalog: Catalog): InPieces {
  const pages = pageCount(type, catalog);
  const whole = listFile(type, catalog, () => listPieces(itemPiece, type, catalog), {
    links: {
      self: absolute(catalog.site, collectionFile(type)),
      ...commonLinks(type, catalog),
      ...(pages > 0 && { first: absolute(catalog.site, pageFile(type, 1)) }),
    },
    meta: { count: countListed(catalog, type.collection.name), ...commonMeta(type, catalog) },
  });
  return { ...whole, isSource: true };
}

/** The file of one page of a large collection, with its neighbours. */
export function collectionPage(type: ContentType, catalog: Catalog, page: number): InPieces {
  const part = [(page - 1) * PAGE_SIZE, page * PAGE_SIZE] as const;
  const count = countListed(catalog, type.collection.name);
  const pages = pageCount(type, catalog);
  const address = (number: number) => absolute(catalog.site, pageFile(type, number));
  return listFile(type, catalog, () => listPieces(itemPiece, type, catalog, part), {
    links: {
      self: address(page),
      ...commonLinks(type, catalog),
      first: address(1),
      last: address(pages),
      ...(page > 1 && { prev: address(page - 1) }),
      ...(page < pages && { next: address(page + 1) }),
    },
    meta: { count, page, pages, ...commonMeta(type, catalog) },
  });
}

function listFile(
  type: ContentType,
  { site }: Catalog,
  items: () => Iterable<EntryPiece>,
  after: JsonObject,
): InPieces {
  const before = { $schema: schemaAddress(site, componentNames(type).collectionFile) };
  return { pieces: () => listToJson({ before, name: 'data', items: items(), after }) };
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
