import type { JSX } from 'preact';
import { type Entry, type EntryKey, typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, readFields } from '../fields/entry-fields.ts';
import { findEntry } from '../find-entry.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import { EntryCard } from './entry-card.tsx';

interface JourneyStepsProps {
  readonly steps: readonly EntryKey[];
  /** Titles of steps that documents announce and don't give. */
  readonly announced: readonly string[];
}

/** Steps as a numbered path. */
export function JourneySteps({ steps, announced }: JourneyStepsProps): JSX.Element | null {
  const { catalog, theme } = usePage();
  const entries = steps.flatMap((key) => findEntry(catalog, key) ?? []);
  if (entries.length + announced.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('etapes')}>Étapes</h2>
      <ol class="stepper">
        {entries.map((entry) => (
          <li key={entry.key}>
            <EntryCard entry={entry} level={3} detail={stepDetail(entry)}>
              {typography(asText(entry.data.goal) ?? entry.summary)}
            </EntryCard>
          </li>
        ))}
        {announced.map((title) => (
          <li class="stepper-missing" key={title}>
            <h3>{typography(title)}</h3>
            <p class={theme.classes.badge}>À compléter</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepDetail(entry: Entry): string {
  const fields = readFields(entry);
  const durations = fields.objects('durations').flatMap(({ duration }) => labelOf(duration) ?? []);
  const label = labelOf(fields.object('duration')) ?? [...new Set(durations)].join(' ou ');
  const kind = entry.type.collection.labelSingular;
  return label === '' ? kind : `${kind} – ${label}`;
}
