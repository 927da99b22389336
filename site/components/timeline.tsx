import type { JSX } from 'preact';
import { type JsonObject, typography } from '../../core/index.ts';
import { asText } from '../fields/entry-fields.ts';
import { frameId } from '../frame-id.ts';

interface TimelineProps {
  /** Records with `from`, an optional `to`, a `date_label` and a `label`. */
  readonly moments: readonly JsonObject[];
}

/** What happens when, in the order of the document. */
export function Timeline({ moments }: TimelineProps): JSX.Element | null {
  if (moments.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('deroule')}>Déroulé</h2>
      <ol class="timeline">
        {moments.map((moment, index) => (
          <li key={index}>
            <time dateTime={asText(moment.from)}>
              {typography(asText(moment.date_label) ?? asText(moment.from) ?? '')}
            </time>{' '}
            <span>{typography(asText(moment.label) ?? '')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
