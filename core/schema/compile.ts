import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { addDialectFormats } from './formats.ts';
import type { JsonObject } from './json.ts';
import { addExactMultiples } from './multiple.ts';

/** Keywords that describe without constraining; ajv has to know their names. */
const ANNOTATIONS = [
  'x-collection',
  'x-ref',
  'x-cms',
  'x-message',
  'x-hint',
  'x-deprecated-since',
  'x-sunset',
];

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  // Schemas have passed the dialect, which is narrower; the optimizer costs more than it saves.
  validateSchema: false,
  meta: false,
  code: { optimize: false },
});
addDialectFormats(ajv);
addExactMultiples(ajv);
ajv.addFormat('regex', isRegularExpression);
ajv.addVocabulary(ANNOTATIONS);

/**
 * Compiles a schema of the dialect. Errors come all at once, with their parent schema,
 * so that sentences can use its titles and messages.
 * @throws when ajv itself refuses the schema: check it against the dialect first.
 */
export function compileSchema(schema: JsonObject): ValidateFunction {
  const validate = ajv.compile(schema);
  ajv.removeSchema(schema);
  return validate;
}

function isRegularExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
