import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { EntryLink } from '../../components/entry-link.tsx';
import type { Lane } from './lanes.ts';

interface AxisTableProps {
  readonly phases: readonly Entry[];
  readonly lanes: readonly Lane[];
}

const CAPTION = 'Durée des phases selon chaque source';

/** The figures of the axis in words, as each source writes them. */
export function AxisTable({ phases, lanes }: AxisTableProps): JSX.Element {
  return (
    <section class="table axis-table" aria-label={CAPTION} tabIndex={0}>
      <table>
        <caption>{CAPTION}</caption>
        <thead>
          <tr>
            <th scope="col">Phase</th>
            {lanes.map(({ source }) => (
              <th scope="col" key={source}>
                {typography(`« ${source} »`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {phases.map((phase, index) => (
            <tr key={phase.key}>
              <th scope="row">
                {index + 1}. <EntryLink to={phase.key} />
              </th>
              {lanes.map(({ source, spans }) => {
                const label = spans.find(({ entry }) => entry === phase)?.label;
                return <td key={source}>{typography(label ?? 'Non précisée')}</td>;
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">Ensemble</th>
            {lanes.map(({ source, total, isWhole }) => (
              <td key={source}>
                <strong>{typography(isWhole ? total : `Au moins ${total}`)}</strong>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
