import type { JSX } from 'preact';
import { type Json, type SchemaNode, shapeOf } from '../../core/index.ts';
import type { Show } from './show.ts';

interface ListValueProps {
  /** What rules each item. */
  readonly items: SchemaNode;
  readonly values: readonly Json[];
  readonly show: Show;
}

/** A list, one item after the other. */
export function ListValue({ items, values, show }: ListValueProps): JSX.Element {
  const isPlain = shapeOf(items).kind === 'reference';
  return (
    <ul class={isPlain ? 'plain-list' : undefined}>
      {values.map((item, index) => (
        <li key={index}>{show(items, item)}</li>
      ))}
    </ul>
  );
}
