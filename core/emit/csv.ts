import { stringify } from 'csv-stringify/sync';
import { toJson } from '../api/json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { columnsOf } from './csv/columns.ts';
import { entryRow } from './csv/rows.ts';
import { tableSchema } from './csv/table-schema.ts';
import type { Emitter } from './emitter.ts';

/** The one serializer of CSV: `;`, byte order mark, RFC 4180 line ends and quotes. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: ';', bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

function csvOf(type: ContentType, catalog: Catalog): string {
  const columns = columnsOf(type);
  const header = ['id', ...columns.map(({ name }) => name)];
  if (type.collection.pages) header.push('html_url');
  const entries = catalog.listed.get(type.collection.name) ?? [];
  return csvText([header, ...entries.map((entry) => entryRow(entry, columns, catalog))]);
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
      { path: `${path}.csv`, content: () => csvOf(type, catalog) },
      { path: `${path}.tableschema.json`, content: () => toJson(csvSchema(type)) },
    ];
  },
};
