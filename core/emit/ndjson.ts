import { API_FOLDER, linesFile } from '../api/addresses.ts';
import { itemPiece } from '../api/entry-json.ts';
import { listPieces, type Piece } from '../api/pieces.ts';
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
    { path: linesFile(type), content: () => ({ pieces: () => linesOf(type, catalog) }) },
  ],
  site: (catalog) => [
    { path: EXPORT_FILE, content: () => ({ pieces: () => linesOfAll(catalog) }) },
  ],
};

const LINE_BREAK = Buffer.from('\n');

function* linesOf(type: ContentType, catalog: Catalog): Generator<Piece> {
  for (const item of listPieces(itemPiece, type, catalog)) {
    yield item;
    yield LINE_BREAK;
  }
}

function* linesOfAll(catalog: Catalog): Generator<Piece> {
  for (const type of catalog.types) yield* linesOf(type, catalog);
}
