import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { minutesRange, percentRange } from '../agenda/time-labels.ts';
import { sum, type TimeShare } from '../agenda/time-share.ts';
import { frameId } from '../frame-id.ts';
import { Bar } from './bar.tsx';
import { EntryLink } from './entry-link.tsx';

interface TimeShareChartProps {
  readonly shares: readonly TimeShare[];
  /** Sessions that couldn't be measured. */
  readonly unmeasured: number;
}

const METHOD =
  'Une séance sans heure de fin compte de la durée la plus courte à la plus longue de son format, un quota compte pour sa limite ; la part la plus basse d’un format suppose tous les autres à leur plus long, la plus haute à leur plus court.';

/** How the time of an agenda is shared among its formats: drawn to scale, then in figures. */
export function TimeShareChart({ shares, unmeasured }: TimeShareChartProps): JSX.Element | null {
  if (shares.length === 0) return null;
  const most = Math.max(...shares.map(({ share }) => share.max));
  return (
    <section>
      <h2 id={frameId('repartition-du-temps')}>Répartition du temps</h2>
      <figure class="time-share">
        <ul class="plain-list">
          {shares.map(({ format, share }) => (
            <li key={format.key}>
              <span class="time-share-name">{typography(format.title)}</span>
              <span class="time-share-part">{percentRange(share)}</span>
              <Bar low={share.min / most} high={share.max / most} />
            </li>
          ))}
        </ul>
        <figcaption>
          {typography('Part du temps de chaque format : ')}
          <span class="bar-key bar-key-known">au moins</span>,{' '}
          <span class="bar-key bar-key-most">au plus</span>.
        </figcaption>
      </figure>
      <TimeShareTable shares={shares} />
      <p class="time-share-method">
        {typography(`Méthode : ${METHOD}`)}
        {unmeasured > 0 &&
          typography(` ${unmeasured} séance(s) sans durée connue ne comptent pas.`)}
      </p>
    </section>
  );
}

function TimeShareTable({ shares }: { readonly shares: readonly TimeShare[] }): JSX.Element {
  const title = typography('Tableau : répartition du temps');
  return (
    <section class="table" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Format</th>
            <th scope="col">Séances</th>
            <th scope="col">Temps</th>
            <th scope="col">Part</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ format, count, minutes, share }) => (
            <tr key={format.key}>
              <th scope="row">
                <EntryLink to={format.key} />
              </th>
              <td>{count}</td>
              <td>{minutesRange(minutes)}</td>
              <td>{percentRange(share)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Ensemble</th>
            <td>{shares.reduce((all, { count }) => all + count, 0)}</td>
            <td>{minutesRange(sum(shares.map(({ minutes }) => minutes)))}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
