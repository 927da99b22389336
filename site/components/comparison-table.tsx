import type { JSX } from 'preact';
import { type Entry, nodeAt, propertyNodes, textOf, typography } from '../../core/index.ts';
import { Value } from '../fields/value.tsx';
import { frameId } from '../frame-id.ts';
import { EntryLink } from './entry-link.tsx';

interface ComparisonTableProps {
  readonly entries: readonly Entry[];
  /** Fields to compare, in the order of the columns; those that no entry has are left out. */
  readonly fields: readonly string[];
  /** What a script that narrows the list knows each row by. */
  readonly mark?: ((entry: Entry) => string) | undefined;
}

const FEWEST = 2;

/** Entries of one type side by side, one on each row. */
export function ComparisonTable({
  entries,
  fields,
  mark,
}: ComparisonTableProps): JSX.Element | null {
  const [first] = entries;
  if (first === undefined || entries.length < FEWEST) return null;
  const properties = propertyNodes(nodeAt(first.type.schema));
  const columns = fields.flatMap(
    (name) =>
      properties.find(
        (one) => one.name === name && entries.some(({ data }) => data[name] !== undefined),
      ) ?? [],
  );
  return (
    <section data-facet-group>
      <h2 id={frameId('comparaison')}>Comparer</h2>
      <section class="table comparison" aria-labelledby={frameId('comparaison')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{typography(first.type.collection.labelSingular)}</th>
              {columns.map(({ name, node }) => (
                <th key={name} scope="col">
                  {typography(textOf(node, 'title') || name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.key} data-facet-row={mark?.(entry)}>
                <th scope="row">
                  <EntryLink to={entry.key} />
                </th>
                {columns.map(({ name, node }) => {
                  const value = entry.data[name];
                  return (
                    <td key={name}>
                      {value !== undefined && <Value node={node} value={value} isNested />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
