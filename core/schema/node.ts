import type { Schema } from './content-type.ts';
import { isJsonObject, type Json, pointerKeys, pointerToken } from './json.ts';

/** A place in a schema, its `$ref` followed. */
export interface SchemaNode {
  /** The whole schema, which holds `$defs`. */
  readonly root: Schema;
  /** JSON Pointer of the place as written: where a validator that wants the same rules must look. */
  readonly pointer: string;
  /** JSON Pointer of what a `$ref` leads to, under which the children are; else the same. */
  readonly base: string;
  /** The name in `$defs` when the place only refers to a definition, at most in other words. */
  readonly definition?: string;
  /** The keywords that hold here: those of the target, overridden by those beside the `$ref`. */
  readonly schema: Schema;
}

/** A property of an object schema. */
export interface PropertyNode {
  readonly name: string;
  readonly required: boolean;
  readonly node: SchemaNode;
}

const DEFINITIONS = '#/$defs/';

/** Keywords that change nothing of what is valid. */
const ANNOTATIONS = new Set(['title', 'description', 'default', 'deprecated', 'examples']);

/** The value at a JSON Pointer, or `undefined`. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const key of pointerKeys(pointer)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** Every entry asks for the same places: each is found once a schema, which never changes. */
const nodes = new WeakMap<Schema, Map<string, SchemaNode>>();
const properties = new WeakMap<SchemaNode, readonly PropertyNode[]>();

/** The node at a pointer of a schema; a missing or boolean schema reads as `{}`. */
export function nodeAt(root: Schema, pointer = ''): SchemaNode {
  const known = nodes.get(root) ?? new Map<string, SchemaNode>();
  nodes.set(root, known);
  const node = known.get(pointer) ?? findNode(root, pointer);
  known.set(pointer, node);
  return node;
}

function findNode(root: Schema, pointer: string): SchemaNode {
  const written = valueAt(root, pointer);
  const own: Schema = isJsonObject(written) ? written : {};
  const reference = own.$ref;
  if (typeof reference !== 'string' || !reference.startsWith(DEFINITIONS)) {
    return { root, pointer, base: pointer, schema: own };
  }
  const target = nodeAt(root, reference.slice(1));
  const { $ref: _followed, ...siblings } = own;
  return {
    root,
    pointer,
    base: target.base,
    ...(Object.keys(siblings).every(isAnnotation) && {
      definition: target.definition ?? reference.slice(DEFINITIONS.length),
    }),
    schema: { ...target.schema, ...siblings },
  };
}

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || (keyword.startsWith('x-') && keyword !== 'x-ref');
}

/** The child under a key path, found where the `$ref` led. */
function child(node: SchemaNode, ...keys: (string | number)[]): SchemaNode {
  return nodeAt(node.root, [node.base, ...keys.map(pointerToken)].join('/'));
}

/** The properties of an object node, in the schema's order. */
export function propertyNodes(node: SchemaNode): readonly PropertyNode[] {
  const known = properties.get(node) ?? findProperties(node);
  properties.set(node, known);
  return known;
}

function findProperties(node: SchemaNode): PropertyNode[] {
  const { properties: named, required } = node.schema;
  if (!isJsonObject(named)) return [];
  return Object.keys(named).map((name) => ({
    name,
    required: Array.isArray(required) && required.includes(name),
    node: child(node, 'properties', name),
  }));
}

/** The node of an array's items. */
export function itemNode(node: SchemaNode): SchemaNode {
  return child(node, 'items');
}

/** The nodes of `oneOf`. */
export function variantNodes(node: SchemaNode): SchemaNode[] {
  const variants = node.schema.oneOf;
  return Array.isArray(variants) ? variants.map((_, index) => child(node, 'oneOf', index)) : [];
}

/** A keyword's text, `""` when it isn't there. */
export function textOf(node: SchemaNode, keyword: string): string {
  const value = node.schema[keyword];
  return typeof value === 'string' ? value : '';
}
