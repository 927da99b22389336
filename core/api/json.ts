import { compareText } from '../diagnostic/diagnostic.ts';
import { isJsonObject, type Json, type JsonObject } from '../schema/json.ts';
import type { Piece } from './pieces.ts';

/** The one JSON serializer of published files: compact, with a final line break. */
export function toJson(value: Json): string {
  return `${JSON.stringify(value)}\n`;
}

/** The same for people: one value a line, for pages that show an example. */
export function readableJson(value: Json): string {
  return JSON.stringify(value, null, 2);
}

/** An object one of whose members is a list of values that are JSON already, in bytes. */
export interface ListObject {
  /** Members before the list; at least one. */
  readonly before: JsonObject;
  readonly name: string;
  readonly items: Iterable<Piece>;
  /** Members after the list; at least one. */
  readonly after: JsonObject;
}

const COMMA = Buffer.from(',');

/** What {@link toJson} gives for the whole object, in pieces that are its items and what is around them. */
export function* listToJson({ before, name, items, after }: ListObject): Generator<Piece> {
  yield Buffer.from(`{${membersOf(before)},${JSON.stringify(name)}:[`);
  let isFirst = true;
  for (const item of items) {
    if (!isFirst) yield COMMA;
    isFirst = false;
    yield item;
  }
  yield Buffer.from(`],${membersOf(after)}}\n`);
}

/** The JSON of an object's members, without its braces. */
export function membersOf(object: JsonObject): string {
  return JSON.stringify(object).slice(1, -1);
}

/** The same value always gives the same text: keys sorted at every depth. Made to be hashed. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, child]) => [key, sorted(child)]),
  );
}
