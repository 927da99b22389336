import type { JSX } from 'preact';
import {
  type ContentType,
  csvSchema,
  isJsonObject,
  type Json,
  typography,
} from '../../core/index.ts';
import { counted } from '../french.ts';

interface CsvColumnsProps {
  readonly type: ContentType;
}

/** The columns of a collection's CSV file, under a line to be opened: there may be many. */
export function CsvColumns({ type }: CsvColumnsProps): JSX.Element {
  const { fields } = csvSchema(type);
  const columns = Array.isArray(fields) ? fields.filter(isJsonObject) : [];
  return (
    <details class="csv-columns">
      <summary>{typography(`Les ${counted(columns.length, 'colonne')} du CSV`)}</summary>
      <section class="table" aria-label={typography('Tableau : colonnes du CSV')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Colonne</th>
              <th scope="col">Ce que c’est</th>
              <th scope="col">Type</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, title, type: kind }) => (
              <tr key={text(name)}>
                <td>
                  <code>{text(name)}</code>
                </td>
                <td>{typography(text(title))}</td>
                <td>
                  <code>{text(kind)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
