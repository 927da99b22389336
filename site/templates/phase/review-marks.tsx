import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import { counted, frenchNumber } from '../../french.ts';
import type { ReviewMarks as Marks } from './reviews.ts';
import { share } from './scale.ts';

interface ReviewMarksProps {
  readonly review: Marks;
  /** Length of the axis in months. */
  readonly length: number;
}

/** Marks beyond which only every second one is labelled. */
const MOST_LABELS = 6;

/** When a review meets, along the axis of the phases. */
export function ReviewMarks({ review, length }: ReviewMarksProps): JSX.Element {
  const step = Math.ceil(review.at.length / MOST_LABELS);
  return (
    <div class="axis-lane">
      <p class="axis-source">
        <span class="axis-key" aria-hidden="true" /> {typography(`${review.label}, ${review.by}`)}
      </p>
      <svg class="axis-ticks" width="100%" height="38" aria-hidden="true" focusable="false">
        <line class="axis-line" x1="0" x2="100%" y1="9" y2="9" />
        {review.at.map((month, index) => (
          <svg
            key={month}
            class="axis-tick"
            x={share(month, length)}
            width="1"
            height="38"
            aria-hidden="true"
          >
            <path d="M0 2 7 9 0 16 -7 9Z" />
            {(index + 1) % step === 0 && (
              <text y="33" text-anchor="middle">
                {monthLabel(month, index === 0)}
              </text>
            )}
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** The first mark names the unit; the others have no room for it on a phone. */
function monthLabel(month: number, isFirst: boolean): string {
  const rounded = Math.round(month * 10) / 10;
  return isFirst ? counted(rounded, 'mois', 'mois') : frenchNumber(rounded);
}
