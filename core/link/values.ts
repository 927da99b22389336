import type { ReferenceField } from '../schema/content-type.ts';
import {
  isJsonObject,
  type Json,
  type JsonObject,
  pointerKeys,
  pointerToken,
} from '../schema/json.ts';

/** A text in an entry's data that refers to another entry. */
export interface ReferenceValue {
  readonly pointer: string;
  /** The text as written. */
  readonly value: string;
  readonly field: ReferenceField;
}

/** Every reference that an entry's data holds. */
export function referenceValues(
  data: JsonObject,
  fields: readonly ReferenceField[],
): ReferenceValue[] {
  return fields.flatMap((field) =>
    valuesAt(data, pointerKeys(field.pointer), '').flatMap(({ pointer, value }) =>
      typeof value === 'string' ? [{ pointer, value, field }] : [],
    ),
  );
}

interface Found {
  readonly pointer: string;
  readonly value: Json;
}

function valuesAt(value: Json, keys: readonly string[], pointer: string): Found[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [{ pointer, value }];
  if (key === '*') {
    return Array.isArray(value)
      ? value.flatMap((item, index) => valuesAt(item, rest, `${pointer}/${index}`))
      : [];
  }
  if (!isJsonObject(value)) return [];
  const child = value[key];
  return child === undefined ? [] : valuesAt(child, rest, `${pointer}/${pointerToken(key)}`);
}

/** The key that a reference names; a value that lacks its collection names none. */
export function targetKey({ value, field }: ReferenceValue): string | undefined {
  if (!field.qualified) return `${field.collections[0]}/${value}`;
  const [collection = '', id, ...more] = value.split('/');
  return id !== undefined && more.length === 0 && field.collections.includes(collection)
    ? value
    : undefined;
}
