import { type Entry, nodeAt, propertyNodes, shapeOf } from '../core/index.ts';

/** What a reader is shown for an entry's choice, as its schema titles it. */
export function choiceLabel(entry: Entry, field: string): string | undefined {
  const property = propertyNodes(nodeAt(entry.type.schema)).find(({ name }) => name === field);
  const shape = property === undefined ? undefined : shapeOf(property.node);
  if (shape?.kind !== 'choice') return undefined;
  return shape.choices.find(({ value }) => value === entry.data[field])?.label;
}
