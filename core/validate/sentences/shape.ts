import { isAmbiguousNumber } from '../../read/yaml-numbers.ts';
import type { JsonObject } from '../../schema/json.ts';
import { fieldName, parentSchema, quote, type Refusal, type Sentence } from '../sentence.ts';
import { encodedAddress } from './address.ts';
import { dateSentence } from './date.ts';
import { empty } from './presence.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  integer: 'un nombre entier',
  number: 'un nombre',
  boolean: 'vrai ou faux (true ou false)',
  object: 'un ensemble de champs',
  array: 'une liste',
};

const FORMATS: Readonly<Record<string, readonly [string, string]>> = {
  regex: [
    'n’est pas une expression régulière',
    'Vérifiez les parenthèses, les crochets et les barres obliques inverses.',
  ],
  'date-time': [
    'n’est pas une date avec une heure',
    'Écrivez-la sous la forme 2022-03-01T09:00:00+01:00.',
  ],
  uri: [
    'n’est pas une adresse complète',
    'Écrivez-la en entier, par exemple https://beta.gouv.fr/.',
  ],
  'site-address': [
    'n’est pas une adresse de site',
    'Écrivez par exemple https://exemple.fr ou https://exemple.fr/livre/, sans « ? » ni « # ».',
  ],
  'uri-reference': [
    'n’est pas une adresse permise',
    'Écrivez une adresse en https://, un chemin comme /phases/ ou un fichier comme /media/note.pdf.',
  ],
};

/** A value of another kind than the field's. */
export function type(refusal: Refusal, key: string): Sentence {
  if (refusal.data === null) return empty(refusal, key);
  const schema = parentSchema(refusal);
  const wanted = TYPES[String(refusal.params.type)] ?? String(refusal.params.type);
  return {
    code: 'schema-type',
    message: `« ${fieldName(schema, key)} » doit être ${wanted} ; ${quote(refusal.data)} est ${kindOf(refusal.data)}.`,
    hint: typeHint(String(refusal.params.type), refusal.data),
  };
}

/** A text that doesn't have the form of its field. */
export function pattern(refusal: Refusal, key: string): Sentence {
  const schema = parentSchema(refusal);
  return {
    code: 'schema-pattern',
    message: `${quote(refusal.data)} n’a pas la forme attendue pour « ${fieldName(schema, key)} ».`,
    hint: patternHint(schema),
  };
}

/** A date or an address that isn't one. */
export function format(refusal: Refusal, key: string): Sentence {
  if (refusal.data === '') return { ...empty(refusal, key), code: 'schema-format' };
  const name = String(refusal.params.format);
  const text = String(refusal.data);
  const own = name === 'date' ? dateSentence(text) : encodedAddress(text, name);
  if (own !== undefined) return { code: 'schema-format', ...own };
  const [what, cure] = FORMATS[name] ?? ['n’a pas le format attendu', 'Corrigez la valeur.'];
  return { code: 'schema-format', message: `${quote(text)} ${what}.`, hint: cure };
}

/** Without an example, the description says what the field holds, and the expression how it is written. */
function patternHint(schema: JsonObject): string {
  const { examples, description, pattern: expression } = schema;
  // Only the dialect's own schema has it, for those who write schemas.
  if (typeof schema['x-hint'] === 'string') return schema['x-hint'];
  if (Array.isArray(examples) && examples.length > 0) {
    return `Par exemple : ${String(examples[0])}.`;
  }
  const introduced = typeof description === 'string' ? `Il s’agit de : « ${description} » ` : '';
  return `${introduced}La forme à suivre est « ${String(expression)} ».`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'une liste';
  if (typeof value === 'object') return 'un ensemble de champs';
  if (typeof value === 'string') return 'un texte';
  return typeof value === 'boolean' ? 'vrai ou faux' : 'un nombre';
}

function typeHint(wanted: string, value: unknown): string {
  if (wanted === 'string') return 'Mettez la valeur entre guillemets.';
  if (wanted === 'array') return 'Écrivez un élément par ligne, chacun après un tiret.';
  if (wanted === 'object') return 'Écrivez un champ par ligne, en retrait.';
  return numberHint(wanted, value) ?? `Remplacez la valeur par ${TYPES[wanted] ?? wanted}.`;
}

/** For a text that reads as a number, as French writes it or between quotes. */
function numberHint(wanted: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || (wanted !== 'number' && wanted !== 'integer')) return undefined;
  const written = value.replace(/\s/g, '').replace(',', '.');
  const number = Number(written);
  if (isAmbiguousNumber(written, number)) return undefined;
  if (wanted === 'integer' && !Number.isInteger(number)) return undefined;
  const how = value.includes(',')
    ? 'avec un point et sans guillemets'
    : 'sans espace ni guillemets';
  return `Écrivez ${written}, ${how}.`;
}
