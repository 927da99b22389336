import type { ComponentChildren, JSX } from 'preact';
import type { Entry } from '../../core/index.ts';
import { EntryCard } from './entry-card.tsx';

interface CardListProps {
  readonly entries: readonly Entry[];
  readonly level?: 2 | 3;
  readonly detail?: (entry: Entry) => string | undefined;
  readonly describe?: (entry: Entry) => ComponentChildren;
}

/** Entries as a grid of cards. */
export function CardList({ entries, level = 2, detail, describe }: CardListProps): JSX.Element {
  return (
    <ul class="card-list">
      {entries.map((entry) => (
        <li key={entry.key}>
          <EntryCard entry={entry} level={level} detail={detail?.(entry)}>
            {describe?.(entry)}
          </EntryCard>
        </li>
      ))}
    </ul>
  );
}
