import type { JSX } from 'preact';
import { type Json, propertyNodes, type SchemaNode, textOf, typography } from '../../core/index.ts';
import { asObject } from './entry-fields.ts';
import { filledOf, isImage } from './filled.ts';
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
  const properties = propertyNodes(node);
  const cells = rows.map((row) => filledOf(properties, asObject(row) ?? {}));
  const columns = properties.filter(({ name }) =>
    cells.some((row) => row.some((cell) => cell.name === name)),
  );
  const [only] = columns;
  if (columns.length === 1 && only !== undefined && !isImage(only.node)) {
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
          {cells.map((row, index) => (
            <tr key={index}>
              {columns.map(({ name }) => {
                const cell = row.find((one) => one.name === name);
                return <td key={name}>{cell && show(cell.node, cell.value, cell.alt)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
