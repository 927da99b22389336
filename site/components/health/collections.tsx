import type { JSX } from 'preact';
import { type CollectionHealth, typography } from '../../../core/index.ts';
import { href } from '../../address.ts';
import { frenchDate, inFrance } from '../../french.ts';
import { usePage } from '../../page-context.ts';
import { Bar } from '../bar.tsx';

interface HealthCollectionsProps {
  readonly collections: readonly CollectionHealth[];
}

const TITLE = 'Collections';

/** How much each collection holds, drawn to scale, and when it was last changed. */
export function HealthCollections({ collections }: HealthCollectionsProps): JSX.Element {
  const most = Math.max(1, ...collections.map(({ count }) => count));
  const isDated = collections.some(({ latestUpdate }) => latestUpdate !== undefined);
  return (
    <section>
      <h2>{TITLE}</h2>
      <section class="table" aria-label={typography(`Tableau : ${TITLE}`)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Collection</th>
              <th scope="col">Entrées</th>
              <th scope="col">Avec un manque</th>
              {isDated && <th scope="col">Dernière modification</th>}
              {isDated && <th scope="col">La plus ancienne</th>}
            </tr>
          </thead>
          <tbody>
            {collections.map((collection) => (
              <CollectionRow
                collection={collection}
                most={most}
                isDated={isDated}
                key={collection.type.name}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p class="health-key">
        {typography('Barres : ')}
        <span class="bar-key bar-key-known">entrées avec un manque</span>,{' '}
        <span class="bar-key bar-key-most">autres entrées</span>.
      </p>
    </section>
  );
}

interface CollectionRowProps {
  readonly collection: CollectionHealth;
  /** Entries of the largest collection. */
  readonly most: number;
  readonly isDated: boolean;
}

function CollectionRow({ collection, most, isDated }: CollectionRowProps): JSX.Element {
  const context = usePage();
  const { type, count, withGaps, latestUpdate, oldestUpdate } = collection;
  const { label, listPath, pages } = type.collection;
  return (
    <tr>
      <th scope="row">
        {pages ? <a href={href(context, listPath)}>{typography(label)}</a> : typography(label)}
      </th>
      <td class="bar-cell">
        {count} <Bar low={0} high={count / most} known={withGaps / most} />
      </td>
      <td>{withGaps}</td>
      {isDated && <td>{dayOf(latestUpdate)}</td>}
      {isDated && <td>{dayOf(oldestUpdate)}</td>}
    </tr>
  );
}

function dayOf(instant: string | undefined): JSX.Element | null {
  if (instant === undefined) return null;
  return <time dateTime={instant}>{frenchDate(inFrance(instant).date)}</time>;
}
