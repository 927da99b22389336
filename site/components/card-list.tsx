import type { ComponentChildren, JSX } from 'preact';
import type { Entry } from '../../core/index.ts';
import { EntryCard } from './entry-card.tsx';

interface CardListProps {
  readonly entries: readonly Entry[];
  readonly level?: 2 | 3;
  readonly isSmall?: boolean;
  readonly detail?: (entry: Entry) => string | undefined;
  readonly describe?: (entry: Entry) => ComponentChildren;
  /** What a script that narrows the list knows each card by. */
  readonly mark?: ((entry: Entry) => string) | undefined;
}

/** Entries as a grid of cards. */
export function CardList(props: CardListProps): JSX.Element {
  const { entries, level = 2, isSmall = false, detail, describe, mark } = props;
  return (
    <ul class="card-list">
      {entries.map((entry) => (
        <li key={entry.key} data-facet-item={mark?.(entry)}>
          <EntryCard entry={entry} level={level} isSmall={isSmall} detail={detail?.(entry)}>
            {describe?.(entry)}
          </EntryCard>
        </li>
      ))}
    </ul>
  );
}
