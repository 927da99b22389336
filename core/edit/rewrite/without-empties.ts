import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { isSameJson } from './same-json.ts';

/**
 * What a form says, without what says nothing: `""`, `null`, `[]` and `{}` are how forms hold a
 * field that was left or made empty. What the file already says alike stays, even if it is empty.
 */
export function withoutEmpties(data: JsonObject, before: JsonObject): JsonObject {
  return pruned(data, before) as JsonObject;
}

function pruned(value: Json, before: Json | undefined): Json {
  if (before !== undefined && isSameJson(value, before)) return before;
  if (Array.isArray(value)) {
    const former = Array.isArray(before) ? before : [];
    return value
      .map((item: Json, index) => pruned(item, formerItem(item, index, former)))
      .filter((item, index) => !isEmpty(item) || isSameJson(item, former[index]));
  }
  if (!isJsonObject(value)) return value;
  const former = isJsonObject(before) ? before : {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      const kept = pruned(child, former[key]);
      return isEmpty(kept) && !isSameJson(kept, former[key]) ? [] : [[key, kept]];
    }),
  );
}

function formerItem(item: Json, index: number, former: readonly Json[]): Json | undefined {
  return former.find((other) => isSameJson(other, item)) ?? former[index];
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}
