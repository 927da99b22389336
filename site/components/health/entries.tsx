import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { frameId } from '../../frame-id.ts';
import { EntryLine } from './entry-line.tsx';

interface HealthEntriesProps {
  readonly title: string;
  /** Names its anchor. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** What the entries have in common. */
  readonly lead?: string;
  /** What to say when there are none. */
  readonly none: string;
}

/** Entries that have one and the same thing to mend. */
export function HealthEntries(props: HealthEntriesProps): JSX.Element {
  const { title, name, entries, lead, none } = props;
  const text = entries.length === 0 ? none : lead;
  return (
    <section>
      <h2 id={frameId(name)}>{title}</h2>
      {text !== undefined && <p>{typography(text)}</p>}
      {entries.length > 0 && (
        <ul class="health-list">
          {entries.map((entry) => (
            <li key={entry.key}>
              <EntryLine entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
