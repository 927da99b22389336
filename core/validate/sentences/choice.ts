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

/** A value outside the allowed ones. */
export function choice(refusal: Refusal, key: string): Sentence {
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

/** An object that fits none of its variants. */
export function variant(refusal: Refusal, key: string): Sentence {
  return {
    code: 'schema-choice',
    message: `« ${fieldName(parentSchema(refusal), key)} » ne correspond à aucune des formes possibles.`,
    hint: `Formes possibles : ${listing(variantNames(refusal))}.`,
  };
}

function allowedValues(schema: ReturnType<typeof parentSchema>): string[] {
  if (Array.isArray(schema.enum)) return schema.enum.map(String);
  const branches = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  return branches.flatMap((branch) =>
    isJsonObject(branch) && 'const' in branch ? [String(branch.const)] : [],
  );
}

function variantNames(refusal: Refusal): string[] {
  const branches = parentSchema(refusal).oneOf;
  return Array.isArray(branches)
    ? branches.map((branch, index) => fieldName(branch, `forme ${index + 1}`))
    : [];
}
