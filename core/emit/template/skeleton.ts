import type { ContentType } from '../../schema/content-type.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { nodeAt, propertyNodes, type SchemaNode, textOf } from '../../schema/node.ts';
import { type Shape, shapeOf } from '../../schema/shape.ts';

/** The schema's first example; without one, what the schema requires and nothing more. */
export function exampleOf({ schema }: ContentType): JsonObject {
  const [first] = Array.isArray(schema.examples) ? schema.examples : [];
  return isJsonObject(first) ? first : requiredOf(nodeAt(schema));
}

function requiredOf(node: SchemaNode): JsonObject {
  const required = propertyNodes(node).filter((property) => property.required);
  return Object.fromEntries(required.map(({ name, node: field }) => [name, sampleOf(field)]));
}

function sampleOf(node: SchemaNode): Json {
  const [example] = Array.isArray(node.schema.examples) ? node.schema.examples : [];
  return node.schema.default ?? example ?? plainValue(node, shapeOf(node));
}

function plainValue(node: SchemaNode, shape: Shape): Json {
  switch (shape.kind) {
    case 'constant':
      return shape.value;
    case 'choice':
      return shape.choices[0]?.value ?? '';
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return typeof node.schema.minimum === 'number' ? node.schema.minimum : 1;
    case 'date':
      return '2025-01-31';
    case 'date-time':
      return '2025-01-31T09:00:00Z';
    case 'object':
      return requiredOf(node);
    case 'list':
      return [sampleOf(shape.items)];
    case 'variants':
      return shape.variants[0] === undefined ? {} : requiredOf(shape.variants[0].node);
    case 'reference':
      return shape.qualified ? `${shape.collections[0]}/` : '';
    case 'text':
      return textValue(node);
  }
}

function textValue(node: SchemaNode): string {
  const isAddress = ['uri', 'uri-reference'].includes(textOf(node, 'format'));
  return isAddress ? 'https://www.example.org/' : textOf(node, 'title') || 'À compléter';
}
