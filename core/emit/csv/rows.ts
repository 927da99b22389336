import { apiBody } from '../../api/body.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import type { Json, JsonObject } from '../../schema/json.ts';
import { type CellValue, cellText, formulaSafe, plainValue } from './cell.ts';
import { type Column, numberKind, type ReferencePart } from './columns.ts';

/** A line of the table: the id, the columns of the data, the page's address where there is one. */
export function entryRow(entry: Entry, columns: readonly Column[], catalog: Catalog): string[] {
  const { body } = entry;
  const data: JsonObject =
    body === undefined ? entry.data : { ...entry.data, body: apiBody(body, catalog).text };
  const cells = columns.map((column) => columnText(data, column, catalog));
  const page = entry.type.collection.pages ? [catalog.site.baseUrl + entry.path] : [];
  return [entry.id, ...cells, ...page];
}

function columnText(data: JsonObject, column: Column, catalog: Catalog): string {
  const text = cellText(data, column.keys, sayIn(column, catalog));
  // Numbers need no guard: « -5 » is no formula.
  return numberKind(column) === undefined ? formulaSafe(text) : text;
}

function sayIn({ kind, reference }: Column, catalog: Catalog): CellValue {
  if (kind === 'json') return (value) => JSON.stringify(value);
  if (reference?.part === 'title') return (value) => titleOf(value, reference, catalog);
  return plainValue;
}

function titleOf(value: Json, { qualified, collections }: ReferencePart, catalog: Catalog): string {
  const written = String(value);
  const key = qualified ? written : `${collections[0]}/${written}`;
  const entry = catalog.entries.get(catalog.aliases.get(key) ?? key);
  return entry?.title ?? '';
}
