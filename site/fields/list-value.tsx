import type { JSX } from 'preact';
import { type Json, propertyNodes, type SchemaNode, shapeOf } from '../../core/index.ts';
import { asObject } from './entry-fields.ts';
import type { Show } from './show.ts';

interface ListValueProps {
  /** What rules each item. */
  readonly items: SchemaNode;
  readonly values: readonly Json[];
  readonly show: Show;
}

/** A list, one item after the other; a record with one property filled in is that property alone. */
export function ListValue({ items, values, show }: ListValueProps): JSX.Element {
  const isPlain = shapeOf(items).kind === 'reference';
  return (
    <ul class={isPlain ? 'plain-list' : undefined}>
      {values.map((item, index) => (
        <li key={index}>{showItem(items, item, show)}</li>
      ))}
    </ul>
  );
}

function showItem(node: SchemaNode, item: Json, show: Show): JSX.Element {
  const filled = Object.entries(asObject(item) ?? {});
  const [first] = filled;
  const property = propertyNodes(node).find(({ name }) => name === first?.[0]);
  return filled.length === 1 && first !== undefined && property !== undefined
    ? show(property.node, first[1])
    : show(node, item);
}
