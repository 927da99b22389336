import type { JSX } from 'preact';
import { type JsonObject, typography } from '../../core/index.ts';
import { asText, type EntryFields } from '../fields/entry-fields.ts';
import { RecordRest } from '../fields/record-rest.tsx';
import { frameId } from '../frame-id.ts';

interface TimelineProps {
  readonly fields: EntryFields;
  /** A list of records with `from`, an optional `to`, a `date_label` and a `label`. */
  readonly name: string;
  /** True where the dates are examples to be replaced. */
  readonly isModel?: boolean;
}

const KNOWN = ['from', 'to', 'date_label', 'label'];

/** What happens when, in the order of the document. */
export function Timeline({ fields, name, isModel = false }: TimelineProps): JSX.Element | null {
  const moments = fields.objects(name);
  if (moments.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('deroule')}>Déroulé</h2>
      <ol class="timeline">
        {moments.map((moment, index) => (
          <li key={index}>
            <time dateTime={asText(moment.from)}>
              {isModel ? <mark data-moment={index}>{dateOf(moment)}</mark> : dateOf(moment)}
            </time>{' '}
            <span>{typography(asText(moment.label) ?? '')}</span>
            <RecordRest fields={fields} name={name} record={moment} known={KNOWN} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function dateOf(moment: JsonObject): string {
  return typography(asText(moment.date_label) ?? asText(moment.from) ?? '');
}
