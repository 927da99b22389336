import type { JsonObject } from '../../../core/schema/json.ts';
import { field } from './moment.ts';

/** One field `x` before and now; undefined where there is none. */
export interface FieldCase {
  readonly description: string;
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  readonly expected: readonly string[];
}

/** A field of text. */
export const TEXT = { type: 'string' };
const CHOICE = (...values: string[]): JsonObject => ({
  oneOf: values.map((value) => ({ const: value, title: value.toUpperCase() })),
});
const LIST = (items: JsonObject): JsonObject => ({ type: 'array', items: field(items) });
/** An object with these properties. */
export const OBJECT = (properties: JsonObject, required: string[] = []): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

/** What differs in one field, with the lines that tell it. */
export const FIELD_CASES: readonly FieldCase[] = [
  { description: 'the same', before: TEXT, after: TEXT, expected: [] },
  {
    description: 'a field that goes',
    before: TEXT,
    expected: ['major field-removed Choses : le champ « x » est retiré.'],
  },
  {
    description: 'a field that comes',
    after: TEXT,
    expected: ['minor field-added Choses : le champ « x » est nouveau.'],
  },
  {
    description: 'a text that becomes a list',
    before: TEXT,
    after: LIST(TEXT),
    expected: ['major field-retyped Choses : le champ « x » était un texte et devient une liste.'],
  },
  {
    description: 'a text that becomes a relation',
    before: TEXT,
    after: { type: 'string', 'x-ref': 'others' },
    expected: [
      'major field-retyped Choses : le champ « x » était un texte et devient une relation.',
    ],
  },
  {
    description: 'a whole number that may have decimals',
    before: { type: 'integer' },
    after: { type: 'number' },
    expected: [
      'major field-retyped Choses : le champ « x » était un nombre entier et devient un nombre.',
    ],
  },
  {
    description: 'a number without decimals from now on',
    before: { type: 'number' },
    after: { type: 'integer' },
    expected: [
      'patch field-narrowed Choses : le champ « x » était un nombre et devient un nombre entier, ce qu’un lecteur sait déjà lire.',
    ],
  },
  {
    description: 'a date that becomes any text',
    before: { type: 'string', format: 'date' },
    after: TEXT,
    expected: ['major field-retyped Choses : le champ « x » était une date et devient un texte.'],
  },
  {
    description: 'items that change their type',
    before: LIST(TEXT),
    after: LIST({ type: 'boolean' }),
    expected: [
      'major field-retyped Choses : le champ « x » était un texte et devient un oui ou non.',
    ],
  },
  {
    description: 'members deep inside a list',
    before: LIST(OBJECT({ a: field(TEXT), b: field(TEXT) }, ['a'])),
    after: LIST(OBJECT({ a: field(TEXT), c: field(TEXT) })),
    expected: [
      'major field-removed Choses : le champ « x › b » est retiré.',
      'major field-optional Choses : le champ « x › a » peut désormais manquer.',
      'minor field-added Choses : le champ « x › c » est nouveau.',
    ],
  },
  {
    description: 'a value that goes and one that comes',
    before: CHOICE('low', 'high'),
    after: CHOICE('low', 'extreme'),
    expected: [
      'major value-removed Choses : le champ « x » ne vaut plus « high ».',
      'minor value-added Choses : le champ « x » peut désormais valoir « extreme ».',
    ],
  },
  {
    description: 'a list of values that is given up',
    before: CHOICE('low', 'high'),
    after: TEXT,
    expected: [
      'minor values-opened Choses : le champ « x » n’est plus limité à une liste de valeurs.',
    ],
  },
  {
    description: 'a longer text than ever',
    before: { type: 'string', maxLength: 80 },
    after: { type: 'string', maxLength: 120 },
    expected: [
      'minor constraint-relaxed Choses : le champ « x » suit une règle plus souple : la longueur maximale passe de « 80 » à « 120 ».',
    ],
  },
  {
    description: 'a limit where there was none',
    before: TEXT,
    after: { type: 'string', maxLength: 120, pattern: '^a' },
    expected: [
      'patch constraint-tightened Choses : le champ « x » suit une règle plus stricte : la longueur maximale passe de rien à « 120 ».',
      'patch constraint-tightened Choses : le champ « x » suit une règle plus stricte : la forme du texte passe de rien à « ^a ».',
    ],
  },
  {
    description: 'a smaller minimum',
    before: { type: 'integer', minimum: 1 },
    after: { type: 'integer', minimum: 0 },
    expected: [
      'minor constraint-relaxed Choses : le champ « x » suit une règle plus souple : le minimum passe de « 1 » à « 0 ».',
    ],
  },
  {
    description: 'a relation that leads elsewhere',
    before: { type: 'string', 'x-ref': 'others' },
    after: { type: 'string', 'x-ref': 'things' },
    expected: [
      'major target-changed Choses : le champ « x » mène à « things » au lieu de « others ».',
    ],
  },
  {
    description: 'a relation that may lead elsewhere too',
    before: { type: 'string', 'x-ref': 'others' },
    after: { type: 'string', 'x-ref': ['others', 'things'] },
    expected: ['minor target-added Choses : le champ « x » peut désormais mener à « things ».'],
  },
  {
    description: 'an end announced with its date',
    before: TEXT,
    after: { type: 'string', deprecated: true, 'x-sunset': '2027-01-01' },
    expected: [
      'minor deprecated Choses : le champ « x » est en voie de retrait, prévu le 1er janvier 2027.',
    ],
  },
  {
    description: 'an end that is called off',
    before: { type: 'string', deprecated: true },
    after: TEXT,
    expected: ['patch deprecation-lifted Choses : le champ « x » n’est plus en voie de retrait.'],
  },
  {
    description: 'another default',
    before: { type: 'boolean', default: false },
    after: { type: 'boolean', default: true },
    expected: [
      'minor default-changed Choses : le champ « x », absent, veut dire « true » au lieu de « false ».',
    ],
  },
  {
    description: 'other words only',
    before: { ...TEXT, title: 'Avant' },
    after: { ...TEXT, title: 'Après' },
    expected: ['patch words-changed Choses : un champ a d’autres explications, « x ».'],
  },
  {
    description: 'how the form shows it, which is nobody else’s business',
    before: { ...TEXT, 'x-cms': { widget: 'text' }, 'x-message': 'Non.' },
    after: TEXT,
    expected: [],
  },
  {
    description: 'a form of an object that goes',
    before: { oneOf: [FORM('file', 'path'), FORM('link', 'url')] },
    after: { oneOf: [FORM('link', 'address')] },
    expected: [
      'major form-removed Choses : le champ « x » n’a plus la forme « file ».',
      'major field-removed Choses : le champ « x › url » est retiré.',
      'minor field-added Choses : le champ « x › address » est nouveau.',
    ],
  },
];

function FORM(kind: string, name: string): JsonObject {
  return OBJECT({ kind: field({ const: kind }), [name]: field(TEXT) }, ['kind']);
}
