import {
  nodeAt,
  propertyNodes,
  type Schema,
  type SchemaNode,
  SHARED_OBJECTS,
  shapeOf,
  textOf,
} from '../../core/index.ts';

/** An object that a schema names, because several fields hold one. */
export interface NamedObject {
  /** Its name among the definitions: `duration`. */
  readonly name: string;
  readonly title: string;
  readonly node: SchemaNode;
}

/** True for a place that holds an object which has a name of its own. */
export function isNamedObject(node: SchemaNode): boolean {
  const { kind } = shapeOf(node);
  return node.definition !== undefined && (kind === 'object' || kind === 'variants');
}

/** The objects that files of every collection hold. */
export const sharedObjects: readonly NamedObject[] = Object.keys(
  SHARED_OBJECTS.$defs as Schema,
).map((name) => namedObject(SHARED_OBJECTS, name));

/** The objects with a name that a schema's fields hold, at any depth, shared ones aside; in the order met. */
export function namedObjects(schema: Schema): NamedObject[] {
  const found = new Map<string, NamedObject>();
  visit(nodeAt(schema), new Set(), ({ definition = '' }) => {
    const isShared = sharedObjects.some(({ name }) => name === definition);
    if (!isShared) found.set(definition, namedObject(schema, definition));
  });
  return [...found.values()];
}

function namedObject(schema: Schema, name: string): NamedObject {
  const node = nodeAt(schema, `/$defs/${name}`);
  return { name, title: textOf(node, 'title') || name, node };
}

function visit(node: SchemaNode, seen: Set<string>, report: (node: SchemaNode) => void): void {
  if (isNamedObject(node)) report(node);
  if (seen.has(node.base)) return;
  seen.add(node.base);
  const shape = shapeOf(node);
  if (shape.kind === 'list') visit(shape.items, seen, report);
  const forms = shape.kind === 'variants' ? shape.variants.map((form) => form.node) : [node];
  for (const { node: member } of forms.flatMap(propertyNodes)) visit(member, seen, report);
}
