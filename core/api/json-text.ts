import type { Json } from '../schema/json.ts';

/** The one serializer of published JSON: compact, in the order of the keys given, one final line end. */
export function jsonText(value: Json): string {
  return `${JSON.stringify(value)}\n`;
}
