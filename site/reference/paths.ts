import type { Catalog, ContentType } from '../../core/index.ts';

/** Address of the reference's first page, without the site's prefix. */
export const REFERENCE_PATH = '/api/';

/** Address of the versions' page; two levels below, where no collection's page can be. */
export const CHANGELOG_PATH = '/api/versions/journal/';

/** Address of a collection's page in the reference. */
export function resourcePath({ collection }: ContentType): string {
  return `${REFERENCE_PATH}${collection.name}/`;
}

/** A page of the reference, and whose it is. */
export interface ReferencePage {
  readonly path: string;
  /** The collection that it tells of; absent for the pages about the whole API. */
  readonly type?: ContentType;
}

/** Every page of the reference: the first one, one for each collection, the versions where there is a journal. */
export function referencePages({ types, changelog }: Catalog): ReferencePage[] {
  return [
    { path: REFERENCE_PATH },
    ...types.map((type) => ({ path: resourcePath(type), type })),
    ...(changelog === undefined ? [] : [{ path: CHANGELOG_PATH }]),
  ];
}

/** Anchor of the words about an object that several fields hold. */
export function objectId(definition: string): string {
  return `objet-${definition.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
