import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, readFields } from '../fields/entry-fields.ts';
import { EntryLink } from './entry-link.tsx';

interface StepItemProps {
  readonly entry: Entry;
  readonly level: 2 | 3;
}

/** A step of a numbered path: its name, how long it lasts, what it is for. */
export function StepItem({ entry, level }: StepItemProps): JSX.Element {
  const Title: 'h2' | 'h3' = `h${level}`;
  const text = asText(entry.data.goal) ?? entry.summary;
  return (
    <li>
      <Title>
        <EntryLink to={entry.key} />
      </Title>
      <p class="stepper-detail">{typography(stepDetail(entry))}</p>
      {text !== '' && <p>{typography(text)}</p>}
    </li>
  );
}

/** «Phase – 6 mois ou 12 mois, selon la source». */
function stepDetail(entry: Entry): string {
  const fields = readFields(entry);
  const said = fields.objects('durations').flatMap(({ duration }) => labelOf(duration) ?? []);
  const labels = [...new Set(said)];
  const sourced = labels.join(' ou ') + (labels.length > 1 ? ', selon la source' : '');
  const duration = labelOf(fields.object('duration')) ?? sourced;
  const kind = entry.type.collection.labelSingular;
  return duration === '' ? kind : `${kind} – ${duration}`;
}
