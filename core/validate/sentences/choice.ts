import { suggest } from '../../diagnostic/nearest.ts';
import { isJsonObject } from '../../schema/json.ts';
import {
  fieldName,
  listing,
  parentSchema,
  quote,
  type Refusal,
  type Sentence,
} from '../sentence.ts';
import { empty } from './presence.ts';

/** A value outside the allowed ones. */
export function choice(refusal: Refusal, key: string): Sentence {
  if (refusal.data === null) return { ...empty(refusal, key), code: 'schema-enum' };
  const schema = parentSchema(refusal);
  const allowed = allowedValues(schema);
  return {
    code: 'schema-enum',
    message: `${quote(refusal.data)} n’est pas une valeur possible pour « ${fieldName(schema, key)} ».`,
    hint: suggest(String(refusal.data), allowed, `Valeurs possibles : ${listing(allowed)}.`),
  };
}

/** A value that has to be exactly one thing. */
export function constant(refusal: Refusal, key: string): Sentence {
  const expected = JSON.stringify(refusal.params.allowedValue);
  return {
    code: 'schema-enum',
    message: `« ${fieldName(parentSchema(refusal), key)} » doit valoir ${expected}.`,
    hint: `Écrivez ${expected}.`,
  };
}

function allowedValues(schema: ReturnType<typeof parentSchema>): string[] {
  if (Array.isArray(schema.enum)) return schema.enum.map(String);
  const branches = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  return branches.flatMap((branch) =>
    isJsonObject(branch) && 'const' in branch ? [String(branch.const)] : [],
  );
}
