import { compareText } from '../diagnostic/diagnostic.ts';
import { isJsonObject, type Json } from '../schema/json.ts';

/** The one JSON serializer of published files: compact, with a final line break. */
export function toJson(value: Json): string {
  return `${JSON.stringify(value)}\n`;
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
