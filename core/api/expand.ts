import type { Catalog } from '../catalog/catalog.ts';
import { isJsonObject, type Json, type JsonObject } from '../schema/json.ts';
import { isoDuration } from './iso-duration.ts';
import type { Plan } from './plan.ts';
import { relation } from './relation.ts';

/** Turns a source value into the API's: references become relations, durations gain `iso8601`. */
export function expand(value: Json, plan: Plan, catalog: Catalog): Json {
  switch (plan.kind) {
    case 'keep':
      return value;
    case 'reference':
      return expandReference(value, plan.collection, catalog);
    case 'duration':
      return isJsonObject(value) ? { ...value, ...isoDuration(value) } : value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => expand(item, plan.items, catalog)) : value;
    case 'object':
      return isJsonObject(value) ? expandFields(value, plan.fields, catalog) : value;
    case 'variants': {
      const form = isJsonObject(value)
        ? plan.plans.get(String(value[plan.discriminator]))
        : undefined;
      return form === undefined ? value : expand(value, form, catalog);
    }
  }
}

function expandReference(value: Json, collection: string | undefined, catalog: Catalog): Json {
  const key = collection === undefined ? String(value) : `${collection}/${String(value)}`;
  return relation(key, catalog);
}

function expandFields(
  value: JsonObject,
  fields: ReadonlyMap<string, Plan>,
  catalog: Catalog,
): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const plan = fields.get(name);
      return [name, plan === undefined ? field : expand(field, plan, catalog)];
    }),
  );
}
