import common from './common.schema.json' with { type: 'json' };
import type { Collection, Schema } from './content-type.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { mapFields } from './map-fields.ts';

const LEADING = ['title', 'summary'];
const BODY = {
  type: 'string',
  title: 'Texte',
  description: 'Le texte de la page, en Markdown.',
  'x-cms': { widget: 'markdown' },
} as const satisfies JsonObject;

/**
 * Adds the common fields and definitions to a type's own schema: title and summary first,
 * then its own fields, then the body, then the fields that serve the editors.
 * What the type defines itself wins.
 */
export function completeSchema(own: Schema, collection: Collection): Schema {
  const ownProperties = objectAt(own, 'properties');
  const bodyProperty = collection.body === 'none' ? {} : { body: ownProperties.body ?? BODY };
  const shared = Object.entries(common.properties);
  const leading = shared.filter(([name]) => LEADING.includes(name));
  const trailing = shared.filter(([name]) => !LEADING.includes(name));
  const { body: _moved, ...fields } = ownProperties;
  const properties: JsonObject = {
    ...Object.fromEntries(leading),
    ...fields,
    ...bodyProperty,
    ...Object.fromEntries(trailing.filter(([name]) => !(name in fields))),
  };
  return closed({
    ...own,
    properties: titled(properties, collection.titleField),
    required: requiredFields(own, collection),
    $defs: { ...(common.$defs as JsonObject), ...objectAt(own, '$defs') },
  });
}

/** A page can't have spaces for its title, even when the type describes the title in its own words. */
function titled(properties: JsonObject, name: string): JsonObject {
  const field = objectAt(properties, name);
  if (field.type !== 'string' || 'pattern' in field || 'enum' in field) return properties;
  const { pattern, 'x-message': message } = common.properties.title;
  const own = field['x-message'];
  const words = typeof own === 'string' ? own : { ...message, ...objectAt(field, 'x-message') };
  return { ...properties, [name]: { ...field, pattern, 'x-message': words } };
}

/** No object takes a field that its schema doesn't describe, whether it says so or not. */
function closed(schema: JsonObject): JsonObject {
  const inside = mapFields(schema, closed);
  return 'properties' in schema ? { ...inside, additionalProperties: false } : inside;
}

function requiredFields(own: Schema, collection: Collection): string[] {
  const names = Array.isArray(own.required) ? own.required.map(String) : [];
  const required = new Set([collection.titleField, ...names]);
  if (collection.body === 'required') required.add('body');
  return [...required];
}

/** The object under a key of a schema, or `{}`. */
export function objectAt(schema: JsonObject, key: string): JsonObject {
  const value: Json | undefined = schema[key];
  return isJsonObject(value) ? value : {};
}
