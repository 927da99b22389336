import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, type EntryFields } from '../fields/entry-fields.ts';
import { RecordRest } from '../fields/record-rest.tsx';
import { frameId } from '../frame-id.ts';
import { counted } from '../french.ts';

interface SourcedDurationsProps {
  readonly fields: EntryFields;
  /** A list of records with a `source` and a `duration`. */
  readonly name: string;
}

const KNOWN = ['source', 'duration'];

/** How long it lasts, side by side where documents disagree, each figure with who says so. */
export function SourcedDurations({ fields, name }: SourcedDurationsProps): JSX.Element | null {
  const durations = fields.objects(name);
  if (durations.length === 0) return null;
  const labels = new Set(durations.map(({ duration }) => labelOf(duration)));
  return (
    <section>
      <h2 id={frameId('durees')}>Durée</h2>
      {labels.size > 1 && (
        <p>
          Les sources ne donnent pas la même durée{'\u00a0'}: {counted(labels.size, 'version')},
          avec leur document.
        </p>
      )}
      <ul class="duration-list">
        {durations.map((record, index) => (
          <li key={index}>
            <strong>{typography(labelOf(record.duration) ?? '')}</strong>
            <span>
              selon «{'\u00a0'}
              {typography(asText(record.source) ?? '')}
              {'\u00a0'}»
            </span>
            <RecordRest fields={fields} name={name} record={record} known={KNOWN} />
          </li>
        ))}
      </ul>
    </section>
  );
}
