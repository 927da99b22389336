import type { JSX } from 'preact';
import { type JsonObject, typography } from '../../core/index.ts';
import { asText, listOf } from '../fields/entry-fields.ts';
import { frameId } from '../frame-id.ts';

interface AudienceListProps {
  /** Records with a `label` and `examples`. */
  readonly audiences: readonly JsonObject[];
}

/** For whom: each category of people with examples of who that is. */
export function AudienceList({ audiences }: AudienceListProps): JSX.Element | null {
  if (audiences.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('publics')}>Public ciblé</h2>
      <dl class="audiences">
        {audiences.map((audience, index) => (
          <div key={index}>
            <dt>{typography(asText(audience.label) ?? '')}</dt>
            <dd>{typography((listOf(audience.examples, asText) ?? []).join(', '))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
