import type { SchemaNode } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';

/** What a consumer's program takes a value for. */
export type Kind =
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'integer'
  | 'list'
  | 'number'
  | 'object'
  | 'reference'
  | 'text'
  | 'variants';

/** What values of a place look like in the API; a choice among texts is a text. */
export function kindOf(node: SchemaNode): Kind {
  const shape = shapeOf(node);
  if (shape.kind === 'choice') return kindOfValue(shape.choices[0]?.value);
  if (shape.kind === 'constant') return kindOfValue(shape.value);
  return shape.kind;
}

function kindOfValue(value: unknown): Kind {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'text';
}

const WORDS: Readonly<Record<Kind, string>> = {
  boolean: 'un oui ou non',
  date: 'une date',
  'date-time': 'une date et une heure',
  integer: 'un nombre entier',
  list: 'une liste',
  number: 'un nombre',
  object: 'un objet',
  reference: 'une relation',
  text: 'un texte',
  variants: 'un objet à plusieurs formes',
};

/** A kind in French, with its article. */
export function kindWords(kind: Kind): string {
  return WORDS[kind];
}

/** True when whoever reads one kind can read the other: a whole number is a number, a date a text. */
export function isNarrower(kind: Kind, than: Kind): boolean {
  if (than === 'number') return kind === 'integer';
  return than === 'text' && (kind === 'date' || kind === 'date-time');
}
