import { isJsonObject, type Json, type JsonObject, pointerToken } from './json.ts';

/** Makes a sub-schema anew; `step` is how its JSON Pointer goes on from its parent's. */
export type RewriteField = (field: JsonObject, step: string) => JsonObject;

/**
 * Rewrites every sub-schema directly under a schema (properties, definitions, items, branches)
 * and leaves data such as `examples` or `default` alone, whatever their keys.
 */
export function mapFields(schema: JsonObject, rewrite: RewriteField): JsonObject {
  const field = (value: Json, step: string): Json =>
    isJsonObject(value) ? rewrite(value, step) : value;
  const inside = (keyword: string, value: Json): Json => {
    if (keyword === 'items') return field(value, '/items');
    if (keyword === 'oneOf' && Array.isArray(value)) {
      return value.map((branch, index) => field(branch, `/oneOf/${index}`));
    }
    if ((keyword === 'properties' || keyword === '$defs') && isJsonObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          name,
          field(one, `/${keyword}/${pointerToken(name)}`),
        ]),
      );
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
