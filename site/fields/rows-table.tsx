import type { JSX } from 'preact';
import { type Json, propertyNodes, type SchemaNode, textOf, typography } from '../../core/index.ts';
import { asObject } from './entry-fields.ts';
import { ListValue } from './list-value.tsx';
import type { Show } from './show.ts';

interface RowsTableProps {
  /** Names the table for those who don't see it. */
  readonly title: string;
  readonly node: SchemaNode;
  readonly rows: readonly Json[];
  readonly show: Show;
}

/** Records side by side; columns that no record fills are left out, and one alone is a list. */
export function RowsTable({ title, node, rows, show }: RowsTableProps): JSX.Element {
  const columns = propertyNodes(node).filter(({ name }) =>
    rows.some((row) => asObject(row)?.[name] !== undefined),
  );
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) {
    return (
      <ListValue
        items={only.node}
        values={rows.flatMap((row) => asObject(row)?.[only.name] ?? [])}
        show={show}
      />
    );
  }
  return (
    <section class="table" aria-label={typography(`Tableau : ${title}`)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {typography(textOf(column.node, 'title'))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ name, node: cell }) => {
                const value = asObject(row)?.[name];
                return <td key={name}>{value === undefined ? null : show(cell, value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
