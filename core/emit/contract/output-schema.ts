import type { ContentType, Schema } from '../../schema/content-type.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { BODY, ISO_DURATION, RELATION } from './shared-schemas.ts';

/** Keywords that serve the source only; `if` and `then` speak of values as written there. */
const SOURCE_ONLY = new Set([
  '$schema',
  'additionalProperties',
  'if',
  'then',
  'x-cms',
  'x-collection',
  'x-message',
]);

/**
 * The schema of an entry's `data` as the API gives it: `type` and `id` first, relations expanded,
 * the body in three forms. It is open, so that a field added later breaks no consumer.
 */
export function outputSchema(type: ContentType): Schema {
  const { $defs, examples: _source, properties, required, ...rest } = publicSchema(type.schema);
  const { body, ...fields } = isJsonObject(properties) ? properties : {};
  return {
    ...rest,
    properties: {
      type: {
        type: 'string',
        const: type.name,
        title: 'Type',
        description: 'Le type de l’entrée.',
      },
      id: {
        type: 'string',
        title: 'Identifiant',
        description: 'L’identifiant de l’entrée, unique dans sa collection.',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      },
      ...fields,
      ...(isJsonObject(body) && { body: pointingTo('Body', body) }),
    },
    required: ['type', 'id', ...(Array.isArray(required) ? required : [])],
    $defs: { ...(isJsonObject($defs) && withIsoDuration($defs)), Body: BODY, Relation: RELATION },
  };
}

/** A schema without what serves the source only, references to entries replaced by relations. */
function publicSchema(schema: JsonObject): JsonObject {
  if (schema['x-ref'] !== undefined) {
    return { ...pointingTo('Relation', schema), 'x-ref': schema['x-ref'] };
  }
  const kept: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (!SOURCE_ONLY.has(keyword)) kept[keyword] = publicKeyword(keyword, value);
  }
  return kept;
}

function publicKeyword(keyword: string, value: Json): Json {
  if (keyword === 'items' && isJsonObject(value)) return publicSchema(value);
  if (keyword === 'oneOf' && Array.isArray(value)) {
    return value.map((branch) => (isJsonObject(branch) ? publicSchema(branch) : branch));
  }
  if ((keyword === 'properties' || keyword === '$defs') && isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        isJsonObject(field) ? publicSchema(field) : field,
      ]),
    );
  }
  return value;
}

/** A reference to a definition that keeps a field's own words. */
function pointingTo(definition: string, field: JsonObject): JsonObject {
  const { title, description, deprecated } = field;
  return {
    $ref: `#/$defs/${definition}`,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

function withIsoDuration(definitions: JsonObject): JsonObject {
  const { duration } = definitions;
  if (!isJsonObject(duration) || !isJsonObject(duration.properties)) return definitions;
  const properties = { ...duration.properties, iso8601: ISO_DURATION };
  return { ...definitions, duration: { ...duration, properties } };
}
