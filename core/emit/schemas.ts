import { toJson } from '../api/json.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { withoutKeywords } from '../schema/map-fields.ts';
import type { Emitter } from './emitter.ts';

/** Keywords of the editing form, which mean nothing to a consumer. */
const FORM_ONLY = new Set(['x-cms', 'x-message']);

/** Path of a type's published schema in the output. */
export function schemaPath(type: ContentType): string {
  return `api/v1/schemas/${type.name}.schema.json`;
}

/** The schema of a type's source files, complete, under the address where it is published. */
export function publishedSchema(type: ContentType, baseUrl: string): JsonObject {
  const { $schema: _dialect, $id: _own, ...schema } = withoutKeywords(type.schema, FORM_ONLY);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${baseUrl}/${schemaPath(type)}`,
    ...schema,
  };
}

/** Publishes the schema of each type. */
export const emitter: Emitter = {
  collection: (type, catalog) => [
    { path: schemaPath(type), content: () => toJson(publishedSchema(type, catalog.site.baseUrl)) },
  ],
};
