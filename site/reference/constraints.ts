import { type Json, readableJson, type SchemaNode, shapeOf } from '../../core/index.ts';
import { frenchNumber } from '../french.ts';

/** A value that a field may have, and what it means. */
export interface AllowedValue {
  readonly value: string;
  readonly label: string;
}

/** Nothing in the API is blank: that a text has a sign in it is no news. */
const NOT_BLANK = '\\S';

/** What a value has to be, a few words for each rule; a list's rules go before those of its items. */
export function constraintsOf(node: SchemaNode): string[] {
  const shape = shapeOf(node);
  const own = RULES.flatMap(([keyword, say]) => {
    const limit = node.schema[keyword];
    return limit === undefined ? [] : (say(limit) ?? []);
  });
  if (shape.kind !== 'list') return own;
  return [...own, ...constraintsOf(shape.items).map((rule) => `pour chaque élément, ${rule}`)];
}

/** The pattern that a text follows, a list's items included. */
export function patternOf(node: SchemaNode): string | undefined {
  const shape = shapeOf(node);
  if (shape.kind === 'list') return patternOf(shape.items);
  const { pattern } = node.schema;
  return typeof pattern === 'string' && pattern !== NOT_BLANK ? pattern : undefined;
}

/** The values among which a field, or each item of a list, chooses. */
export function allowedValues(node: SchemaNode): AllowedValue[] {
  const shape = shapeOf(node);
  if (shape.kind === 'list') return allowedValues(shape.items);
  if (shape.kind === 'constant') return [{ value: written(shape.value), label: '' }];
  if (shape.kind !== 'choice') return [];
  return shape.choices.map(({ value, label }) => ({
    value: written(value),
    label: label === String(value) ? '' : label,
  }));
}

function written(value: Json): string {
  return typeof value === 'string' ? value : readableJson(value);
}

type Say = (limit: Json) => string | undefined;

const RULES: readonly (readonly [keyword: string, say: Say])[] = [
  ['minimum', bound('au moins')],
  ['exclusiveMinimum', bound('plus de')],
  ['maximum', bound('au plus')],
  ['exclusiveMaximum', bound('moins de')],
  ['multipleOf', bound('multiple de')],
  ['minLength', counted('au moins', 'caractère')],
  ['maxLength', counted('au plus', 'caractère')],
  ['minItems', counted('au moins', 'élément')],
  ['maxItems', counted('au plus', 'élément')],
  ['uniqueItems', (limit) => (limit === true ? 'sans doublon' : undefined)],
];

function bound(words: string): Say {
  return (limit) => (typeof limit === 'number' ? `${words} ${frenchNumber(limit)}` : undefined);
}

function counted(words: string, noun: string): Say {
  return (limit) => {
    // Nothing in the API is empty: that a text or a list has something in it is no news.
    if (typeof limit !== 'number' || (limit === 1 && words === 'au moins')) return undefined;
    return `${words} ${frenchNumber(limit)} ${noun}${limit < 2 ? '' : 's'}`;
  };
}
