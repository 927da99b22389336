import { API_FOLDER, linesFile } from '../api/addresses.ts';
import { listItems } from '../api/collection.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { Emitter } from './emitter.ts';

/** Path in the output of everything that stands in lists, one entry on each line. */
export const EXPORT_FILE = `${API_FOLDER}/export.ndjson`;

/** Each collection, and everything, as lines of JSON: to be read as a stream. */
export const emitter: Emitter = {
  describe: () => ({
    paths: {},
    links: [
      {
        name: 'export',
        path: EXPORT_FILE,
        title: 'Tout le contenu',
        description: 'Les entrées de toutes les listes en NDJSON, une par ligne.',
        mediaType: 'application/x-ndjson',
      },
    ],
  }),
  collection: (type, catalog) => [
    { path: linesFile(type), content: () => Buffer.concat(linesOf(type, catalog)) },
  ],
  site: (catalog) => [
    {
      path: EXPORT_FILE,
      content: () => Buffer.concat(catalog.types.flatMap((type) => linesOf(type, catalog))),
    },
  ],
};

function linesOf(type: ContentType, catalog: Catalog): Uint8Array[] {
  const lineBreak = Buffer.from('\n');
  return listItems(type, catalog).flatMap((item) => [item, lineBreak]);
}
