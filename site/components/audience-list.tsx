import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { asText, type EntryFields, listOf } from '../fields/entry-fields.ts';
import { RecordRest } from '../fields/record-rest.tsx';
import { frameId } from '../frame-id.ts';

interface AudienceListProps {
  readonly fields: EntryFields;
  /** A list of records with a `label` and `examples`. */
  readonly name: string;
}

const KNOWN = ['label', 'examples'];

/** For whom: each category of people with examples of who that is. */
export function AudienceList({ fields, name }: AudienceListProps): JSX.Element | null {
  const audiences = fields.objects(name);
  if (audiences.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('publics')}>Public ciblé</h2>
      <dl class="audiences">
        {audiences.map((audience, index) => (
          <div key={index}>
            <dt>{typography(asText(audience.label) ?? '')}</dt>
            <dd>
              {typography((listOf(audience.examples, asText) ?? []).join(', '))}
              <RecordRest fields={fields} name={name} record={audience} known={KNOWN} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
