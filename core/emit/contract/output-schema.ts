import { slug } from '../../markdown/slug.ts';
import type { ContentType, Schema } from '../../schema/content-type.ts';
import { isJsonObject, type JsonObject } from '../../schema/json.ts';
import { mapFields, withoutKeywords } from '../../schema/map-fields.ts';
import { BODY, ISO_DURATION, RELATION } from './shared-schemas.ts';

/** Keywords that serve the source only; `if` and `then` speak of values as written there. */
const SOURCE_ONLY = new Set([
  '$schema',
  'additionalProperties',
  'default',
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
  const {
    $defs,
    examples: _source,
    properties,
    required,
    ...rest
  } = withRelations(withoutKeywords(withAbsence(type.schema), SOURCE_ONLY));
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
        examples: [exampleId(type)],
      },
      ...withoutDrafts(fields),
      ...(isJsonObject(body) && {
        body: pointingTo('Body', { ...body, description: BODY.description }),
      }),
    },
    required: ['type', 'id', ...(Array.isArray(required) ? required : [])],
    $defs: { ...(isJsonObject($defs) && withIsoDuration($defs)), Body: BODY, Relation: RELATION },
  };
}

/** Drafts are never published: no consumer ever reads that state. */
function withoutDrafts(fields: JsonObject): JsonObject {
  const { status } = fields;
  if (!isJsonObject(status) || !Array.isArray(status.oneOf)) return fields;
  const oneOf = status.oneOf.filter((state) => !isJsonObject(state) || state.const !== 'draft');
  return { ...fields, status: { ...status, oneOf } };
}

/** The id that the first example's title would get; else the type's name. */
export function exampleId({ name, schema, collection }: ContentType): string {
  const [first] = Array.isArray(schema.examples) ? schema.examples : [];
  const title = isJsonObject(first) ? first[collection.titleField] : undefined;
  return typeof title === 'string' ? slug(title) : name;
}

/**
 * Says in words what an absent field stands for. As a keyword, `default` makes code generators
 * believe that the field is always there.
 */
function withAbsence(schema: JsonObject): JsonObject {
  const { default: fallback, description } = schema;
  const inside = mapFields(schema, withAbsence);
  if (fallback === undefined || typeof description !== 'string') return inside;
  const value = typeof fallback === 'string' ? fallback : JSON.stringify(fallback);
  return { ...inside, description: `${description} Absent, il vaut « ${value} ».` };
}

/** References to entries replaced by relations, at every depth. */
function withRelations(schema: JsonObject): JsonObject {
  const target = schema['x-ref'];
  return target === undefined
    ? mapFields(schema, withRelations)
    : { ...pointingTo('Relation', schema), 'x-ref': target };
}

/** What a field says for itself beside a definition. */
const OWN_WORDS = ['title', 'description', 'deprecated', 'x-deprecated-since', 'x-sunset'];

/** A reference to a definition that keeps a field's own words. */
function pointingTo(definition: string, field: JsonObject): JsonObject {
  const own = Object.entries(field).filter(([keyword]) => OWN_WORDS.includes(keyword));
  return { $ref: `#/$defs/${definition}`, ...Object.fromEntries(own) };
}

function withIsoDuration(definitions: JsonObject): JsonObject {
  const { duration } = definitions;
  if (!isJsonObject(duration) || !isJsonObject(duration.properties)) return definitions;
  const properties = { ...duration.properties, iso8601: ISO_DURATION };
  return { ...definitions, duration: { ...duration, properties } };
}
