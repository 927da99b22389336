import type { Form, Forms } from '../../schema/forms.ts';
import { isJsonObject } from '../../schema/json.ts';
import { textOf } from '../../schema/node.ts';
import {
  fieldName,
  listing,
  parentSchema,
  quote,
  type Refusal,
  type Sentence,
} from '../sentence.ts';
import { empty } from './presence.ts';

/** An object that takes none of its forms: the field that tells them apart is missing or wrong. */
export function form(refusal: Refusal, key: string, { field = '', forms }: Forms): Sentence {
  if (refusal.data === null) return { ...empty(refusal, key), code: 'schema-choice' };
  const name = fieldName(parentSchema(refusal), key);
  return {
    code: 'schema-choice',
    message: `« ${name} » ne correspond à aucune des formes possibles : ${reason(refusal.data, field)}.`,
    hint: `Donnez à « ${field} » l’une de ces valeurs : ${listing(forms.map(choice))}.`,
  };
}

function reason(data: unknown, field: string): string {
  if (!isJsonObject(data)) return `${quote(data)} n’est pas un ensemble de champs`;
  return data[field] === undefined
    ? `« ${field} » manque`
    : `« ${field} » vaut ${quote(data[field])}`;
}

function choice({ node, value }: Form): string {
  const title = textOf(node, 'title');
  return title === '' ? quote(value) : `${quote(value)} (${title})`;
}
