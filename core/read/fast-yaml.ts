import type { Json, JsonObject } from '../schema/json.ts';
import { fastBlock, indentation } from './fast-block.ts';
import { fastScalar, isPlainPart, type Sure, UNSURE } from './fast-scalar.ts';
import { isReservedKey } from './reserved-keys.ts';

/** Lines of the data, where reading stands, and how deep. */
interface Cursor {
  readonly lines: readonly string[];
  at: number;
  depth: number;
}

/** Far below the limits of the full reader, so that both agree on what is too much. */
const MOST_LINES = 4_000;
const MOST_DEPTH = 10;

const PAIR = /^([A-Za-z_][A-Za-z0-9_-]{0,63}):(?: +(.*))?$/;
const NOT_A_NAME = /^(?:true|false|null)$/i;
const BLOCK_HEADER = /^[|>]-?$/;

/**
 * Reads the plain block style that editors and the CMS write, ten times faster than the full
 * reader, and answers nothing whenever in doubt: the full reader then decides, and tells what is
 * wrong and where. What this one reads, the full one reads as the same data: a property test
 * holds the two together. The text has no forbidden character.
 */
export function readFastYaml(text: string): JsonObject | undefined {
  if (text.includes('\t')) return undefined;
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return undefined;
  const cursor: Cursor = { lines, at: 0, depth: 0 };
  if (skip(cursor) !== 0) return undefined;
  const data = readMap(cursor, 0, {});
  return data === UNSURE || cursor.at < lines.length ? undefined : data;
}

/** Moves to the next line with data and returns its indentation; -1 at the end. */
function skip(cursor: Cursor): number {
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] ?? '';
    const indent = indentation(line);
    if (indent < line.length && line[indent] !== '#') return indent;
    if (indent > 0 && indent === line.length) return indent;
  }
  return -1;
}

/**
 * Reads the pairs at one indentation. A line indented otherwise is left to the collections around
 * this one; when it fits none of them, reading stops before the end, and that is doubt enough.
 */
function readMap(cursor: Cursor, indent: number, data: Record<string, Json>): Sure<JsonObject> {
  while (skip(cursor) === indent) {
    const line = (cursor.lines[cursor.at] ?? '').slice(indent);
    if (line.startsWith('- ')) break;
    if (!readPair(cursor, line, indent, data)) return UNSURE;
  }
  return data;
}

/** Reads `key: value` and all that belongs to it; false when unsure. */
function readPair(
  cursor: Cursor,
  written: string,
  indent: number,
  data: Record<string, Json>,
): boolean {
  const [, key, rest = ''] = PAIR.exec(written) ?? [];
  if (key === undefined || isRefused(key, data)) return false;
  cursor.at++;
  const value = readValue(cursor, withoutEnd(rest), indent);
  if (value === UNSURE) return false;
  data[key] = value;
  return true;
}

function isRefused(key: string, data: JsonObject): boolean {
  return NOT_A_NAME.test(key) || isReservedKey(key) || Object.hasOwn(data, key);
}

function readValue(cursor: Cursor, written: string, indent: number): Sure<Json> {
  if (written === '') return readNested(cursor, indent);
  if (!BLOCK_HEADER.test(written)) return readScalar(cursor, written, indent);
  const block = fastBlock(cursor.lines, cursor.at, indent, written);
  if (block === UNSURE) return UNSURE;
  cursor.at = block.next;
  return block.text;
}

/** A scalar, with the deeper lines on which a long text goes on, as our own writer folds it. */
function readScalar(cursor: Cursor, written: string, indent: number): Sure<Json> {
  const quote = openQuote(written);
  if (quote !== undefined) return readQuoted(cursor, written, indent, quote);
  const first = fastScalar(written);
  if (typeof first !== 'string' || first !== written) return first;
  const parts = [first];
  for (let part = nextPart(cursor, indent); part !== undefined; part = nextPart(cursor, indent)) {
    if (!isPlainPart(part)) return UNSURE;
    parts.push(part);
  }
  return parts.join(' ');
}

/** A text in quotes that closes on a later line: as it is, its lines joined by spaces. */
function readQuoted(cursor: Cursor, written: string, indent: number, quote: string): Sure<Json> {
  if (written === quote) return UNSURE;
  const parts = [written];
  while (parts.length === 1 || !parts.at(-1)?.includes(quote)) {
    const part = nextPart(cursor, indent);
    if (part === undefined || part === quote) return UNSURE;
    parts.push(part);
  }
  return fastScalar(parts.join(' '));
}

/** The quote that a text opens and doesn't close. */
function openQuote(text: string): string | undefined {
  const first = text.charAt(0);
  return (first === '"' || first === "'") && !text.includes(first, 1) ? first : undefined;
}

/** The next line, when it is deep enough to go on with a text. */
function nextPart(cursor: Cursor, indent: number): string | undefined {
  const line = cursor.lines[cursor.at] ?? '';
  const own = indentation(line);
  if (own < indent + 2 || own === line.length) return undefined;
  cursor.at++;
  return withoutEnd(line.slice(own));
}

/** Without the spaces at the end; other blanks belong to the value. */
function withoutEnd(written: string): string {
  let end = written.length;
  while (end > 0 && written.charCodeAt(end - 1) === 32) end--;
  return written.slice(0, end);
}

function readNested(cursor: Cursor, indent: number): Sure<Json> {
  const inner = skip(cursor);
  const isList = (cursor.lines[cursor.at] ?? '').startsWith('- ', inner);
  if (inner < indent || (inner === indent && !isList)) return UNSURE;
  if (++cursor.depth > MOST_DEPTH) return UNSURE;
  const value = isList ? readList(cursor, inner) : readMap(cursor, inner, {});
  cursor.depth--;
  return value;
}

function readList(cursor: Cursor, indent: number): Sure<Json> {
  const list: Json[] = [];
  while (skip(cursor) === indent) {
    const line = cursor.lines[cursor.at] ?? '';
    if (!line.startsWith('- ', indent)) break;
    const item = readItem(cursor, line.slice(indent + 2), indent);
    if (item === UNSURE) return UNSURE;
    list.push(item);
  }
  return list;
}

function readItem(cursor: Cursor, written: string, indent: number): Sure<Json> {
  const own = indent + 2;
  if (PAIR.test(written)) {
    const data: Record<string, Json> = {};
    if (++cursor.depth > MOST_DEPTH || !readPair(cursor, written, own, data)) return UNSURE;
    const value = readMap(cursor, own, data);
    cursor.depth--;
    return value;
  }
  cursor.at++;
  const text = withoutEnd(written);
  return text === '' ? UNSURE : readValue(cursor, text, indent);
}
