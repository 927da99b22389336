import { propertyNodes, type SchemaNode, shapeOf } from '../../core/index.ts';

/** Kinds of definitions that are read in one go: their label says it all. */
const LABELLED = new Set(['duration', 'frequency']);

/** True for a value that fits on a line of a table: no long text, no nested list of objects. */
export function isCompact(node: SchemaNode): boolean {
  if (isLabelled(node)) return true;
  const shape = shapeOf(node);
  if (shape.kind === 'object' || shape.kind === 'variants') return false;
  if (shape.kind === 'text') return true;
  return shape.kind === 'list' ? isShort(shape.items) : true;
}

/** True for a duration or a frequency, shown by the label that the source document gives. */
export function isLabelled(node: SchemaNode): boolean {
  if (node.definition !== undefined) return LABELLED.has(node.definition);
  return [...LABELLED].some((name) => node.base === `/$defs/${name}`);
}

/** True for objects that make good rows: every property on one line. */
export function isRow(node: SchemaNode): boolean {
  const properties = propertyNodes(node);
  return (
    shapeOf(node).kind === 'object' &&
    properties.length > 1 &&
    properties.length <= 5 &&
    properties.every((property) => isCompact(property.node))
  );
}

function isShort(items: SchemaNode): boolean {
  const { kind } = shapeOf(items);
  return (
    isLabelled(items) ||
    (kind !== 'object' && kind !== 'variants' && kind !== 'text' && kind !== 'list')
  );
}
