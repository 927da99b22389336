import { objectAt } from './complete.ts';
import type { Schema } from './content-type.ts';
import { isJsonObject, type JsonObject, pointerToken } from './json.ts';

/** A part of a schema that rules a value, as written: its `$ref` isn't followed. */
export interface SchemaPlace {
  /** JSON Pointer in the schema. */
  readonly pointer: string;
  readonly schema: JsonObject;
  /** True below `if` and `then`, which only say what they add to the rest. */
  readonly partial: boolean;
}

/** Every part of a schema that rules a value, itself first. */
export function* placesOf(schema: Schema, pointer = '', partial = false): Generator<SchemaPlace> {
  yield { pointer, schema, partial };
  for (const keyword of ['properties', '$defs']) {
    for (const [name, part] of Object.entries(objectAt(schema, keyword))) {
      if (isJsonObject(part)) {
        yield* placesOf(part, `${pointer}/${keyword}/${pointerToken(name)}`, partial);
      }
    }
  }
  if (isJsonObject(schema.items)) yield* placesOf(schema.items, `${pointer}/items`, partial);
  for (const [index, part] of (Array.isArray(schema.oneOf) ? schema.oneOf : []).entries()) {
    if (isJsonObject(part)) yield* placesOf(part, `${pointer}/oneOf/${index}`, partial);
  }
  for (const keyword of ['if', 'then']) {
    const part = schema[keyword];
    if (isJsonObject(part)) yield* placesOf(part, `${pointer}/${keyword}`, true);
  }
}
