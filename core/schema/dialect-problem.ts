import type { Problem } from '../diagnostic/diagnostic.ts';
import { isJsonObject, type Json, type JsonObject, pointerKeys } from './json.ts';

/** A problem of a schema that the dialect's own schema can't see. */
export function dialectProblem(pointer: string, message: string, hint: string): Problem {
  return { code: 'schema-dialect', pointer, message, hint };
}

/** What a maintainer calls a place: the last name on the way to it. */
export function placeName(pointer: string): string {
  const names = pointerKeys(pointer).filter(
    (key, index, keys) => !KEYWORDS.has(key) || keys[index - 1] === 'properties',
  );
  return names.filter((name) => !/^\d+$/.test(name)).at(-1) ?? 'properties';
}

const KEYWORDS = new Set(['properties', '$defs', 'items', 'oneOf']);

/** The members of a list of texts; none when it isn't one. */
export function textsAt(schema: JsonObject, keyword: string): readonly string[] {
  const value: Json | undefined = schema[keyword];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The `const` of each branch of a `oneOf`; undefined unless all have one. */
export function constants(schema: JsonObject): readonly Json[] | undefined {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf)) return undefined;
  const values = oneOf.flatMap((branch) =>
    isJsonObject(branch) && branch.const !== undefined ? [branch.const] : [],
  );
  return values.length === oneOf.length ? values : undefined;
}
