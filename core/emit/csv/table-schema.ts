import type { ContentType } from '../../schema/content-type.ts';
import type { Json, JsonObject } from '../../schema/json.ts';
import { textOf } from '../../schema/node.ts';
import { type Column, choiceValues, numberKind } from './columns.ts';

const ID: JsonObject = {
  name: 'id',
  title: 'Identifiant',
  description: 'L’identifiant de l’entrée, unique dans sa collection.',
  type: 'string',
  constraints: { required: true, unique: true },
};

const PAGE: JsonObject = {
  name: 'html_url',
  title: 'Page',
  description: 'L’adresse de la page de l’entrée.',
  type: 'string',
  format: 'uri',
  constraints: { required: true },
};

/** Says the columns of a collection's CSV file, as a Frictionless Table Schema. */
export function tableSchema(type: ContentType, columns: readonly Column[]): JsonObject {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: type.collection.name,
    title: type.collection.label,
    description: type.description,
    fields: [ID, ...columns.map(fieldOf), ...(type.collection.pages ? [PAGE] : [])],
    primaryKey: ['id'],
    missingValues: [''],
  };
}

function fieldOf(column: Column): JsonObject {
  const { name, title, node, list, required } = column;
  const described = textOf(node, 'description');
  const constraints = constraintsOf(column);
  return {
    name,
    title,
    description: list ? `${described} ${LISTED}`.trim() : described,
    ...(list ? { type: 'string' } : typeOf(column)),
    ...(required || Object.keys(constraints).length > 0
      ? { constraints: { ...(required && { required: true }), ...constraints } }
      : {}),
  };
}

const LISTED =
  'Plusieurs valeurs sont séparées par « | » (« ¦ » dans une liste de listes), précédé de « \\ » quand il fait partie d’une valeur.';

function typeOf(column: Column): JsonObject {
  const { kind, node } = column;
  switch (numberKind(column) ?? kind) {
    case 'integer':
      return { type: 'integer' };
    case 'number':
      return { type: 'number', decimalChar: ',' };
    case 'boolean':
      return { type: 'boolean', trueValues: ['oui'], falseValues: ['non'] };
    case 'date':
      return { type: 'date' };
    case 'date-time':
      return { type: 'datetime' };
    default:
      return textOf(node, 'format') === 'uri'
        ? { type: 'string', format: 'uri' }
        : { type: 'string' };
  }
}

function constraintsOf(column: Column): JsonObject {
  if (column.list) return {};
  const { minimum, maximum } = column.node.schema;
  const values = choiceValues(column.node);
  const isEnum = numberKind(column) !== undefined || values.every(isText);
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(values.length > 0 && isEnum && { enum: values }),
  };
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}
