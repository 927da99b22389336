import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, type EntryFields } from '../fields/entry-fields.ts';
import { RecordRest } from '../fields/record-rest.tsx';

interface ReviewProps {
  readonly fields: EntryFields;
  /** A record with `by`, `frequency` and `decision`. */
  readonly name: string;
}

const KNOWN = ['by', 'frequency', 'decision'];

/** Who decides, and when, whether the work goes on. */
export function Review({ fields, name }: ReviewProps): JSX.Element | null {
  const review = fields.object(name);
  if (review === undefined) return null;
  const decision = asText(review.decision);
  return (
    <div class="callout callout-info">
      <p class="callout-title">
        {typography(labelOf(review.frequency) ?? '')}, {typography(asText(review.by) ?? '')}
      </p>
      {decision !== undefined && <p>{typography(decision)}</p>}
      <RecordRest fields={fields} name={name} record={review} known={KNOWN} />
    </div>
  );
}
