import type { ReferenceField, Schema } from './content-type.ts';
import { pointerToken } from './json.ts';
import { nodeAt, propertyNodes, type SchemaNode } from './node.ts';
import { shapeOf } from './shape.ts';

/** Finds every `x-ref` of a complete schema, with the pointer of the values that it rules. */
export function referenceFields(root: Schema): ReferenceField[] {
  const found = new Map<string, ReferenceField>();
  visit(nodeAt(root), '', [], (field) => found.set(JSON.stringify(field), field));
  return [...found.values()];
}

function visit(
  node: SchemaNode,
  pointer: string,
  opened: readonly string[],
  report: (field: ReferenceField) => void,
): void {
  if (opened.includes(node.base)) return;
  const path = [...opened, node.base];
  const shape = shapeOf(node);
  if (shape.kind === 'reference') {
    report({ pointer, collections: shape.collections, qualified: shape.qualified });
  }
  if (shape.kind === 'list') visit(shape.items, `${pointer}/*`, path, report);
  if (shape.kind === 'variants') {
    for (const variant of shape.variants) visit(variant.node, pointer, path, report);
  }
  for (const property of propertyNodes(node)) {
    visit(property.node, `${pointer}/${pointerToken(property.name)}`, path, report);
  }
}
