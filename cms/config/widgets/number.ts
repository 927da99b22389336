import type { JsonObject, SchemaNode } from '../../../core/index.ts';

/** A number within the schema's inclusive bounds; the others are checked with the whole schema. */
export function numberWidget(node: SchemaNode, kind: 'integer' | 'number'): JsonObject {
  const { minimum, maximum, multipleOf } = node.schema;
  return {
    widget: 'number',
    value_type: kind === 'integer' ? 'int' : 'float',
    ...(typeof minimum === 'number' && { min: minimum }),
    ...(typeof maximum === 'number' && { max: maximum }),
    ...(typeof multipleOf === 'number' && { step: multipleOf }),
  };
}
