import { stringify } from 'csv-stringify/sync';
import { toJson } from '../api/json.ts';
import { listPieces, type Piece, type PieceMaker } from '../api/pieces.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { type Column, columnsOf } from './csv/columns.ts';
import { entryRow } from './csv/rows.ts';
import { tableSchema } from './csv/table-schema.ts';
import type { Emitter } from './emitter.ts';

const FORM = { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;
const BYTE_ORDER_MARK = '\uFEFF';

/** The one serializer of CSV: `;`, byte order mark, RFC 4180 line ends and quotes. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map(csvLine).join('');
}

/** One line at a time: the serializer's time grows faster than what it is given. */
function csvLine(row: readonly string[]): string {
  return stringify([[...row]], FORM);
}

function* csvOf(type: ContentType, catalog: Catalog): Generator<Piece> {
  const columns = columnsOf(type);
  const header = ['id', ...columns.map(({ name }) => name)];
  if (type.collection.pages) header.push('html_url');
  yield Buffer.from(csvText([header]));
  yield* listPieces(rowPiece(columns), type, catalog);
}

function rowPiece(columns: readonly Column[]): PieceMaker {
  return {
    kind: 'row',
    make: (entry, catalog) => Buffer.from(csvLine(entryRow(entry, columns, catalog))),
  };
}

/** The columns of a collection's CSV file, as its Table Schema says them. */
export function csvSchema(type: ContentType): JsonObject {
  return tableSchema(type, columnsOf(type));
}

/** The spreadsheet view of each collection, and the description of its columns. */
export const emitter: Emitter = {
  collection: (type, catalog) => {
    const path = `api/v1/${type.collection.name}`;
    return [
      {
        path: `${path}.csv`,
        content: () => ({ pieces: () => csvOf(type, catalog), isSource: true }),
      },
      { path: `${path}.tableschema.json`, content: () => toJson(csvSchema(type)) },
    ];
  },
};
