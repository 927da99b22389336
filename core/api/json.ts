import { compareText } from '../diagnostic/diagnostic.ts';
import { isJsonObject, type Json, type JsonObject } from '../schema/json.ts';

/** The one JSON serializer of published files: compact, with a final line break. */
export function toJson(value: Json): string {
  return `${JSON.stringify(value)}\n`;
}

/** An object one of whose members is a list of values that are JSON texts already. */
export interface ListObject {
  /** Members before the list; at least one. */
  readonly before: JsonObject;
  readonly name: string;
  readonly items: readonly string[];
  /** Members after the list; at least one. */
  readonly after: JsonObject;
}

/** What {@link toJson} gives for the whole object, without writing its items once more. */
export function listToJson({ before, name, items, after }: ListObject): string {
  const members = (object: JsonObject): string => JSON.stringify(object).slice(1, -1);
  const list = `${JSON.stringify(name)}:[${items.join(',')}]`;
  return `{${members(before)},${list},${members(after)}}\n`;
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
