import type { Problem } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/nearest.ts';
import { objectAt } from './complete.ts';
import type { Schema } from './content-type.ts';
import { dialectProblem, textsAt } from './dialect-problem.ts';
import { isJsonObject, type Json, type JsonObject, pointerToken } from './json.ts';
import type { SchemaPlace } from './places.ts';

/** The rules that an editor can be told to have broken. */
const MESSAGE_KEYWORDS = [
  'required',
  'dependentRequired',
  'additionalProperties',
  'minProperties',
  'enum',
  'const',
  'oneOf',
  'type',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'uniqueItems',
];

/** Fields that are named and don't exist, and messages for rules that don't. */
export function nameProblems({ pointer, schema, partial }: SchemaPlace, root: Schema): Problem[] {
  return [
    ...(partial || '$ref' in schema ? [] : unknownFields(schema, pointer, root)),
    ...unknownRules(schema, pointer),
  ];
}

function unknownFields(schema: JsonObject, pointer: string, root: Schema): Problem[] {
  const properties = objectAt(pointer === '' ? root : schema, 'properties');
  const named = [
    ...listedIn(schema, `${pointer}/required`, 'required'),
    ...Object.keys(objectAt(schema, 'dependentRequired')).flatMap((name) => {
      const at = `${pointer}/dependentRequired/${pointerToken(name)}`;
      const others = listedIn(objectAt(schema, 'dependentRequired'), at, name);
      return [{ name, at }, ...others];
    }),
    ...['if', 'then'].flatMap((keyword) => {
      const condition = objectAt(schema, keyword);
      const fields = Object.keys(objectAt(condition, 'properties')).map((name) => ({
        name,
        at: `${pointer}/${keyword}/properties/${pointerToken(name)}`,
      }));
      return [...listedIn(condition, `${pointer}/${keyword}/required`, 'required'), ...fields];
    }),
  ];
  const names = Object.keys(properties);
  return named
    .filter(({ name }) => !Object.hasOwn(properties, name))
    .map(({ name, at }) =>
      dialectProblem(
        at,
        `Le champ « ${name} » n’existe pas dans ce schéma.`,
        suggest(name, names, 'Nommez un champ de « properties ».'),
      ),
    );
}

function listedIn(schema: JsonObject, at: string, keyword: string): { name: string; at: string }[] {
  return textsAt(schema, keyword).map((name, index) => ({ name, at: `${at}/${index}` }));
}

function unknownRules(schema: JsonObject, pointer: string): Problem[] {
  const message: Json | undefined = schema['x-message'];
  if (!isJsonObject(message)) return [];
  return Object.keys(message)
    .filter((rule) => !MESSAGE_KEYWORDS.includes(rule))
    .map((rule) =>
      dialectProblem(
        `${pointer}/x-message/${pointerToken(rule)}`,
        `« ${rule} » n’est pas une règle de schéma.`,
        suggest(rule, MESSAGE_KEYWORDS, `Règles : ${MESSAGE_KEYWORDS.join(', ')}.`),
      ),
    );
}
