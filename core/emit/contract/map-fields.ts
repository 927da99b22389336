import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';

/**
 * Rewrites every sub-schema directly under a schema (properties, definitions, items, branches)
 * and leaves data such as `examples` or `default` alone, whatever their keys.
 */
export function mapFields(
  schema: JsonObject,
  rewrite: (field: JsonObject) => JsonObject,
): JsonObject {
  const field = (value: Json): Json => (isJsonObject(value) ? rewrite(value) : value);
  const inside = (keyword: string, value: Json): Json => {
    if (keyword === 'items') return field(value);
    if (keyword === 'oneOf' && Array.isArray(value)) return value.map(field);
    if ((keyword === 'properties' || keyword === '$defs') && isJsonObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, field(one)]));
    }
    return value;
  };
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, inside(keyword, value)]),
  );
}

/** The schema without some keywords, at every depth. */
export function withoutKeywords(schema: JsonObject, unwanted: ReadonlySet<string>): JsonObject {
  const kept = Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !unwanted.has(keyword)),
  );
  return mapFields(kept, (field) => withoutKeywords(field, unwanted));
}
