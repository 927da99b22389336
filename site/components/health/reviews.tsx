import type { JSX } from 'preact';
import type { EntryReview } from '../../../core/index.ts';
import { frameId } from '../../frame-id.ts';
import { frenchDate } from '../../french.ts';
import { EntryLine } from './entry-line.tsx';

interface HealthReviewsProps {
  readonly reviews: readonly EntryReview[];
}

/** What has to be read again, the earliest first; a script marks what is past, by the reader's clock. */
export function HealthReviews({ reviews }: HealthReviewsProps): JSX.Element {
  return (
    <section>
      <h2 id={frameId('relectures')}>Relectures</h2>
      {reviews.length === 0 ? (
        <p>Aucune date de relecture n’est fixée.</p>
      ) : (
        <p data-overdue aria-live="polite">
          Les dates sont celles que les contenus portent{'\u00a0'}: comparez-les à celle du jour.
        </p>
      )}
      {reviews.length > 0 && (
        <ul class="health-list">
          {reviews.map(({ entry, reviewBy }) => (
            <li key={entry.key} data-review={reviewBy}>
              <time dateTime={reviewBy}>{frenchDate(reviewBy)}</time> <EntryLine entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
