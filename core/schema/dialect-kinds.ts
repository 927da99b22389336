import type { Problem } from '../diagnostic/diagnostic.ts';
import { dialectProblem, placeName } from './dialect-problem.ts';
import type { JsonObject } from './json.ts';
import type { SchemaPlace } from './places.ts';

/** The keywords that only say something of one kind of value. */
const KEYWORDS_OF: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'dependentRequired'],
};
const SAYS_WHAT = ['type', 'const', 'enum', 'oneOf', '$ref', 'x-ref'];
const BOUNDS = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minimum', 'maximum'],
] as const;

/** What is wrong with the kind of value that a place says it holds. */
export function kindProblems({ pointer, schema, partial }: SchemaPlace): Problem[] {
  return [
    ...(partial ? [] : unsaid(schema, pointer)),
    ...foreignKeywords(schema, pointer),
    ...crossedBounds(schema, pointer),
  ];
}

function unsaid(schema: JsonObject, pointer: string): Problem[] {
  const name = placeName(pointer);
  const { type } = schema;
  if (!SAYS_WHAT.some((keyword) => keyword in schema)) {
    return [
      dialectProblem(
        `${pointer}/type`,
        `Rien ne dit ce que contient « ${name} ».`,
        'Ajoutez « type ».',
      ),
    ];
  }
  if ('x-ref' in schema && type !== undefined && type !== 'string') {
    return [
      dialectProblem(
        `${pointer}/x-ref`,
        `« ${name} » est une référence, et n’est pas un texte.`,
        'Écrivez « "type": "string" » ; pour une liste, mettez « x-ref » dans « items ».',
      ),
    ];
  }
  if (type === 'array' && !('items' in schema)) {
    return [
      dialectProblem(
        `${pointer}/items`,
        `Rien ne dit ce que sont les éléments de « ${name} ».`,
        'Ajoutez « items ».',
      ),
    ];
  }
  if (type === 'object' && !('properties' in schema) && !('oneOf' in schema)) {
    return [
      dialectProblem(
        `${pointer}/properties`,
        `Rien ne dit quels champs a « ${name} ».`,
        'Ajoutez « properties ».',
      ),
    ];
  }
  return [];
}

function foreignKeywords(schema: JsonObject, pointer: string): Problem[] {
  const { type } = schema;
  if (typeof type !== 'string') return [];
  const kind = type === 'integer' ? 'number' : type;
  return Object.entries(KEYWORDS_OF)
    .filter(([other]) => other !== kind)
    .flatMap(([, keywords]) => keywords.filter((keyword) => keyword in schema))
    .map((keyword) =>
      dialectProblem(
        `${pointer}/${keyword}`,
        `« ${keyword} » ne dit rien d’une valeur de type « ${type} ».`,
        'Retirez ce mot-clé, ou changez « type ».',
      ),
    );
}

function crossedBounds(schema: JsonObject, pointer: string): Problem[] {
  return BOUNDS.filter(([least, most]) => Number(schema[least]) > Number(schema[most])).map(
    ([least, most]) =>
      dialectProblem(
        `${pointer}/${most}`,
        `« ${most} » vaut moins que « ${least} » : aucune valeur ne conviendrait.`,
        'Corrigez l’un des deux.',
      ),
  );
}
