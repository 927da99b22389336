import { isJsonObject, type Json } from '../../schema/json.ts';

/** Says one value that is neither a list nor on the way to another. */
export type CellValue = (value: Json) => string;

/**
 * The text of a cell: the value that `keys` lead to. Where they pass through a list, one text for
 * each item, absent ones empty, joined by ` | `, and by ` ¦ ` in a list inside a list; these signs
 * and `\` are then escaped by `\` in the texts, so that the cell can be taken apart again.
 */
export function cellText(data: Json, keys: readonly string[], say: CellValue): string {
  return textAt(data, keys, say, 0);
}

function textAt(
  value: Json | undefined,
  keys: readonly string[],
  say: CellValue,
  depth: number,
): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return value.map((item) => textAt(item, keys, say, depth + 1)).join(separator(depth));
  }
  const [key, ...rest] = keys;
  if (key !== undefined) return isJsonObject(value) ? textAt(value[key], rest, say, depth) : '';
  return depth === 0 ? say(value) : say(value).replace(/[\\|¦]/g, '\\$&');
}

function separator(depth: number): string {
  return depth === 0 ? ' | ' : ` ${'¦'.repeat(depth)} `;
}

/** How the values of a French spreadsheet are written: decimal comma, « oui » and « non ». */
export function plainValue(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return JSON.stringify(value);
}

/** What a spreadsheet takes for the start of a formula, full-width signs included. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Makes a text harmless to spreadsheets by a leading `'`. Undone by removing one `'` from what
 * starts with some and then such a sign, which no other text does.
 */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
