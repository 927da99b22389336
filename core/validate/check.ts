import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Problem } from '../diagnostic/diagnostic.ts';
import { compileSchema } from '../schema/compile.ts';
import { isJsonObject, type JsonObject, pointerKeys, pointerToken } from '../schema/json.ts';
import { formsOf, withoutBranchNoise } from './branches.ts';
import { inContext } from './in-context.ts';
import { parentSchema, type Refusal, type Sentence } from './sentence.ts';
import { length, multiple, range, unique } from './sentences/bounds.ts';
import { choice, constant } from './sentences/choice.ts';
import { form } from './sentences/form.ts';
import {
  additionalProperties,
  dependentRequired,
  minProperties,
  required,
} from './sentences/presence.ts';
import { format, pattern, type } from './sentences/shape.ts';

const SENTENCES: Readonly<
  Record<string, (refusal: Refusal, key: string, root: JsonObject) => Sentence>
> = {
  required,
  dependentRequired,
  additionalProperties,
  minProperties,
  enum: choice,
  const: constant,
  oneOf: (refusal, key, root) =>
    isSimpleChoice(refusal) ? choice(refusal, key) : form(refusal, key, formsOf(refusal, root)),
  type,
  pattern,
  format,
  minLength: length,
  maxLength: length,
  minItems: length,
  maxItems: length,
  minimum: range,
  maximum: range,
  exclusiveMinimum: range,
  exclusiveMaximum: range,
  multipleOf: multiple,
  uniqueItems: unique,
};

/**
 * What checks data with a schema and says every refusal in French: the same for the build, the command
 * line and the CMS. The schema is compiled for the first data, since that takes far longer than a check.
 */
export function checkWith(schema: JsonObject): (data: JsonObject) => Problem[] {
  let validate: ValidateFunction | undefined;
  return (data) => {
    validate ??= compileSchema(schema);
    return checkData(schema, validate, data);
  };
}

function checkData(schema: JsonObject, validate: ValidateFunction, data: JsonObject): Problem[] {
  if (validate(data)) return [];
  const refusals = withoutBranchNoise((validate.errors ?? []) as Refusal[], schema);
  return once(
    withoutEmptyForms(refusals).map((refusal) => toProblem(inContext(refusal, schema), schema)),
  );
}

/** A text that is too short because it is empty has no form to speak of. */
function withoutEmptyForms(refusals: readonly Refusal[]): Refusal[] {
  const short = new Set<string>();
  for (const { keyword, instancePath } of refusals) {
    if (keyword === 'minLength') short.add(instancePath);
  }
  return refusals.filter(
    ({ keyword, data, instancePath }) =>
      data !== '' || (keyword !== 'pattern' && keyword !== 'format') || !short.has(instancePath),
  );
}

/** A value that isn't there breaks several rules, and is told that it is empty once. */
function once(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ pointer, message }) => {
    const key = `${pointer} ${message}`;
    return !told.has(key) && told.add(key);
  });
}

function toProblem(refusal: Refusal, root: JsonObject): Problem {
  const pointer = pointerOf(refusal);
  const keys = pointerKeys(pointer).filter((key) => !/^\d+$/.test(key));
  const sentence = (SENTENCES[refusal.keyword] ?? unforeseen)(refusal, keys.at(-1) ?? '', root);
  const own = ownMessage(refusal);
  return {
    code: sentence.code,
    pointer,
    message: own ?? sentence.message,
    hint:
      own === undefined || sentence.code !== 'schema-pattern'
        ? sentence.hint
        : 'Corrigez la valeur.',
  };
}

/** Missing and unknown fields are placed at the field itself, so that a form can show them there. */
function pointerOf(refusal: Refusal): string {
  const field = refusal.params.missingProperty ?? refusal.params.additionalProperty;
  return field === undefined
    ? refusal.instancePath
    : `${refusal.instancePath}/${pointerToken(String(field))}`;
}

function ownMessage(refusal: Refusal): string | undefined {
  const schema = parentSchema(refusal);
  const missing = refusal.params.missingProperty;
  const properties = schema.properties;
  const field =
    missing !== undefined && isJsonObject(properties) ? properties[String(missing)] : schema;
  const message = isJsonObject(field) ? field['x-message'] : undefined;
  if (typeof message === 'string') return missing === undefined ? message : undefined;
  const sentence = isJsonObject(message) ? message[refusal.keyword] : undefined;
  return typeof sentence === 'string' ? sentence : undefined;
}

function isSimpleChoice(refusal: Refusal): boolean {
  const branches = parentSchema(refusal).oneOf;
  return (
    Array.isArray(branches) && branches.every((branch) => isJsonObject(branch) && 'const' in branch)
  );
}

function unforeseen(refusal: Refusal, key: string): Sentence {
  return {
    code: 'schema-condition',
    message: `« ${key} » ne respecte pas la règle « ${refusal.keyword} » de son schéma.`,
    hint: 'Voyez la description du champ.',
  };
}
