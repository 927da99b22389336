import { fieldName, parentSchema, quote, type Refusal, type Sentence } from '../sentence.ts';
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
  date: [
    'n’est pas une date qui existe',
    'Écrivez la date sous la forme AAAA-MM-JJ, par exemple 2022-03-01.',
  ],
  'date-time': [
    'n’est pas une date avec une heure',
    'Écrivez-la sous la forme 2022-03-01T09:00:00+01:00.',
  ],
  uri: ['n’est pas une adresse complète', 'Écrivez une adresse qui commence par https://.'],
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
    hint: typeHint(String(refusal.params.type)),
  };
}

/** A text that doesn't have the form of its field. */
export function pattern(refusal: Refusal, key: string): Sentence {
  const schema = parentSchema(refusal);
  const example = Array.isArray(schema.examples) ? schema.examples[0] : undefined;
  return {
    code: 'schema-pattern',
    message: `${quote(refusal.data)} n’a pas la forme attendue pour « ${fieldName(schema, key)} ».`,
    hint:
      example === undefined
        ? String(schema.description ?? 'Corrigez la valeur.')
        : `Par exemple : ${String(example)}.`,
  };
}

/** A date or an address that isn't one. */
export function format(refusal: Refusal): Sentence {
  const [what, cure] = FORMATS[String(refusal.params.format)] ?? [
    'n’a pas le format attendu',
    'Corrigez la valeur.',
  ];
  return { code: 'schema-format', message: `${quote(refusal.data)} ${what}.`, hint: cure };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'une liste';
  if (typeof value === 'object') return 'un ensemble de champs';
  if (typeof value === 'string') return 'un texte';
  return typeof value === 'boolean' ? 'vrai ou faux' : 'un nombre';
}

function typeHint(wanted: string): string {
  if (wanted === 'string') return 'Mettez la valeur entre guillemets.';
  if (wanted === 'array') return 'Écrivez un élément par ligne, chacun après un tiret.';
  if (wanted === 'object') return 'Écrivez un champ par ligne, en retrait.';
  return `Remplacez la valeur par ${TYPES[wanted] ?? wanted}.`;
}
