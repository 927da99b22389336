import type { Entry } from '../../../core/catalog/entry.ts';
import { columnsOf } from '../../../core/emit/csv/columns.ts';
import { isJsonObject, type Json } from '../../../core/schema/json.ts';

/** Tells where a value of the source isn't found again in what the API says. */
export function lost(source: Json, given: Json | undefined, place: string): string[] {
  if (Array.isArray(source)) {
    const list = Array.isArray(given) ? given : [];
    return source.flatMap((item, index) => lost(item, list[index], `${place}/${index}`));
  }
  if (isJsonObject(source)) {
    const object = isJsonObject(given) ? given : {};
    return Object.entries(source).flatMap(([key, value]) =>
      lost(value, object[key], `${place}/${key}`),
    );
  }
  const isRelation =
    isJsonObject(given) && (source === given.id || String(source).endsWith(`/${String(given.id)}`));
  return given === source || isRelation ? [] : [`${place}: ${JSON.stringify({ source, given })}`];
}

/** The values that keys lead to, through lists, in order; `''` where there is nothing. */
export function leaves(value: Json | undefined, keys: readonly string[]): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined ? [] : [value];
  return isJsonObject(value) ? leaves(value[key], rest) : [];
}

function inCell(cell: string, list: boolean): string[] {
  const plain = cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
  if (!list) return plain === '' ? [] : [plain];
  return plain
    .split(/ (?:\||¦+) /)
    .map((part) => part.replace(/\\(.)/gs, '$1'))
    .filter((part) => part !== '');
}

function said(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? String(value).replace('.', ',') : JSON.stringify(value);
}

/** Tells which columns don't hold the values that the source has for them. */
export function lostInCsv(entry: Entry, row: Readonly<Record<string, string>>): string[] {
  return columnsOf(entry.type).flatMap(({ name, keys, list, reference }) => {
    if (keys[0] === 'body') return entry.body && row.body !== 'Le repère.' ? [name] : [];
    const expected = leaves(entry.data, keys)
      .map(said)
      .map((value) => (reference?.part === 'title' ? titleOf(value) : value))
      .filter((value) => value !== '');
    const found = inCell(row[name] ?? '', list);
    return JSON.stringify(found) === JSON.stringify(expected)
      ? []
      : [`${name}: ${JSON.stringify({ expected, found })}`];
  });
}

/** The title of the bare entry that has this id. */
export function titleOf(id: string): string {
  return `Titre | ${id.split('/').at(-1)} ; "x"`;
}
