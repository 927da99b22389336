import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, readFields } from '../fields/entry-fields.ts';
import type { ListProps } from '../template.ts';
import { EntryCard } from './entry-card.tsx';

/** The phases in their order, each with its goal and the durations that the documents give. */
export function PhaseList({ entries }: ListProps): JSX.Element {
  return (
    <ol class="stepper">
      {entries.map((entry) => (
        <li key={entry.key}>
          <EntryCard entry={entry} detail={durationsOf(entry)}>
            {typography(asText(entry.data.goal) ?? entry.summary)}
          </EntryCard>
        </li>
      ))}
    </ol>
  );
}

function durationsOf(entry: Entry): string | undefined {
  const durations = readFields(entry).objects('durations');
  const labels = new Set(durations.flatMap(({ duration }) => labelOf(duration) ?? []));
  return labels.size === 0 ? undefined : [...labels].join(' ou ');
}
