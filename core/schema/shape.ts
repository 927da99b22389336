import { isJsonObject, type Json } from './json.ts';
import { itemNode, propertyNodes, type SchemaNode, textOf, variantNodes } from './node.ts';

/** One allowed value, and what a reader is shown for it. */
export interface Choice {
  readonly value: Json;
  readonly label: string;
}

/** One of several object forms, told apart by a constant. */
export interface Variant {
  /** The constant's value. */
  readonly value: string;
  readonly label: string;
  readonly node: SchemaNode;
}

/** What a place in a schema holds: all that a form, a page, a table or a type needs to decide. */
export type Shape =
  | { readonly kind: 'constant'; readonly value: Json }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** A reference: an id, or `<collection>/<id>` when `qualified`. */
  | {
      readonly kind: 'reference';
      readonly collections: readonly string[];
      readonly qualified: boolean;
    }
  | { readonly kind: 'boolean' | 'integer' | 'number' }
  | { readonly kind: 'date' | 'date-time' | 'text' }
  | { readonly kind: 'object' }
  | { readonly kind: 'list'; readonly items: SchemaNode }
  | {
      readonly kind: 'variants';
      readonly discriminator: string;
      readonly variants: readonly Variant[];
    };

const shapes = new WeakMap<SchemaNode, Shape>();

/** Tells what a place holds; a place that says nothing is taken as text. */
export function shapeOf(node: SchemaNode): Shape {
  const known = shapes.get(node) ?? findShape(node);
  shapes.set(node, known);
  return known;
}

function findShape(node: SchemaNode): Shape {
  const { schema } = node;
  if (schema.const !== undefined) return { kind: 'constant', value: schema.const };
  return (
    referenceShape(schema['x-ref']) ?? choiceShape(node) ?? variantShape(node) ?? plainShape(node)
  );
}

function referenceShape(target: Json | undefined): Shape | undefined {
  if (typeof target === 'string')
    return { kind: 'reference', collections: [target], qualified: false };
  if (!Array.isArray(target)) return undefined;
  const collections = target.filter((name) => typeof name === 'string');
  return { kind: 'reference', collections, qualified: true };
}

function choiceShape(node: SchemaNode): Shape | undefined {
  const values = node.schema.enum;
  if (Array.isArray(values)) {
    return { kind: 'choice', choices: values.map((value) => ({ value, label: String(value) })) };
  }
  const choices = variantNodes(node).flatMap((variant) => {
    const value = variant.schema.const;
    return value === undefined ? [] : [{ value, label: textOf(variant, 'title') || String(value) }];
  });
  return choices.length > 0 ? { kind: 'choice', choices } : undefined;
}

function variantShape(node: SchemaNode): Shape | undefined {
  const variants = variantNodes(node);
  const [first] = variants;
  if (first === undefined) return undefined;
  const discriminator = propertyNodes(first).find((property) => constantOf(property.node))?.name;
  if (discriminator === undefined) return undefined;
  return {
    kind: 'variants',
    discriminator,
    variants: variants.map((variant) => {
      const property = propertyNodes(variant).find(({ name }) => name === discriminator);
      const value = property ? constantOf(property.node) : '';
      return { value, label: textOf(variant, 'title') || value, node: variant };
    }),
  };
}

function constantOf(node: SchemaNode): string {
  return textOf(node, 'const');
}

function plainShape(node: SchemaNode): Shape {
  const { type, format } = node.schema;
  if (type === 'array') return { kind: 'list', items: itemNode(node) };
  if (type === 'object' || isJsonObject(node.schema.properties)) return { kind: 'object' };
  if (type === 'boolean' || type === 'integer' || type === 'number') return { kind: type };
  if (format === 'date' || format === 'date-time') return { kind: format };
  return { kind: 'text' };
}
