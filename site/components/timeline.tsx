import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { asText, type EntryFields } from '../fields/entry-fields.ts';
import { RecordRest } from '../fields/record-rest.tsx';
import { frameId } from '../frame-id.ts';

interface TimelineProps {
  readonly fields: EntryFields;
  /** A list of records with `from`, an optional `to`, a `date_label` and a `label`. */
  readonly name: string;
}

const KNOWN = ['from', 'to', 'date_label', 'label'];

/** What happens when, in the order of the document. */
export function Timeline({ fields, name }: TimelineProps): JSX.Element | null {
  const moments = fields.objects(name);
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
            <RecordRest fields={fields} name={name} record={moment} known={KNOWN} />
          </li>
        ))}
      </ol>
    </section>
  );
}
