import type { Problem } from '../diagnostic/diagnostic.ts';
import { quoted } from '../diagnostic/visible.ts';
import { constants, dialectProblem, placeName } from './dialect-problem.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import type { SchemaPlace } from './places.ts';

/** The values that a schema quotes and that its own field would refuse. */
export function valueProblems({ pointer, schema }: SchemaPlace): Problem[] {
  const { enum: choices, examples, default: fallback } = schema;
  const isRoot = pointer === '';
  return [
    ...listed(choices).flatMap((value, index) =>
      isOfType(value, schema.type) ? [] : [refused(value, `${pointer}/enum/${index}`, pointer)],
    ),
    ...(isRoot ? [] : listed(examples)).flatMap((value, index) =>
      fits(value, schema) ? [] : [refused(value, `${pointer}/examples/${index}`, pointer)],
    ),
    ...(fallback === undefined || fits(fallback, schema)
      ? []
      : [refused(fallback, `${pointer}/default`, pointer)]),
  ];
}

function listed(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function refused(value: Json, at: string, pointer: string): Problem {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  return dialectProblem(
    at,
    `${quoted(text)} n’est pas une valeur possible pour « ${placeName(pointer)} ».`,
    'Écrivez une valeur que le champ accepte.',
  );
}

/** Whether a field could hold a value: its type, its choices, its pattern. */
function fits(value: Json, schema: JsonObject): boolean {
  const choices = Array.isArray(schema.enum) ? schema.enum : constants(schema);
  if (choices !== undefined) return choices.includes(value);
  if (!isOfType(value, schema.type)) return false;
  const { pattern } = schema;
  if (typeof value !== 'string' || typeof pattern !== 'string') return true;
  return new RegExp(pattern, 'u').test(value);
}

function isOfType(value: Json, type: Json | undefined): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type;
    default:
      return true;
  }
}
