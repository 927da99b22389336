import { isJsonObject, type Json, type JsonObject, pointerKeys } from '../schema/json.ts';

/** The data with another text at a pointer that leads to one. */
export function withValue(data: JsonObject, pointer: string, value: string): JsonObject {
  return replaced(data, pointerKeys(pointer), value) as JsonObject;
}

function replaced(data: Json, [key, ...rest]: readonly string[], value: string): Json {
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((item: Json, index) =>
      index === Number(key) ? replaced(item, rest, value) : item,
    );
  }
  if (!isJsonObject(data)) return data;
  const child = data[key];
  return child === undefined ? data : { ...data, [key]: replaced(child, rest, value) };
}
