import type { JSX } from 'preact';
import { type JsonObject, typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText } from '../fields/entry-fields.ts';

interface ReviewProps {
  /** A record with `by`, `frequency` and `decision`. */
  readonly review: JsonObject | undefined;
}

/** Who decides, and when, whether the work goes on. */
export function Review({ review }: ReviewProps): JSX.Element | null {
  if (review === undefined) return null;
  const decision = asText(review.decision);
  return (
    <div class="callout callout-info">
      <p class="callout-title">
        {typography(labelOf(review.frequency) ?? '')}, {typography(asText(review.by) ?? '')}
      </p>
      {decision !== undefined && <p>{typography(decision)}</p>}
    </div>
  );
}
