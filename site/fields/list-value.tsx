import type { JSX } from 'preact';
import { type Json, type SchemaNode, shapeOf } from '../../core/index.ts';
import { isRow } from './compact.ts';
import { RowsTable } from './rows-table.tsx';
import type { Show } from './show.ts';

interface ListValueProps {
  /** What rules each item. */
  readonly items: SchemaNode;
  readonly value: Json;
  readonly show: Show;
}

/** A list: rows of a table where items are small records, else one item after the other. */
export function ListValue({ items, value, show }: ListValueProps): JSX.Element {
  const values: readonly Json[] = Array.isArray(value) ? value : [value];
  if (isRow(items)) return <RowsTable node={items} rows={values} show={show} />;
  const isPlain = shapeOf(items).kind === 'reference';
  return (
    <ul class={isPlain ? 'plain-list' : undefined}>
      {values.map((item, index) => (
        <li key={index}>{show(items, item)}</li>
      ))}
    </ul>
  );
}
