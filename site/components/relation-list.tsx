import type { JSX } from 'preact';
import type { EntryKey } from '../../core/index.ts';
import { EntryLink } from './entry-link.tsx';

interface RelationListProps {
  readonly keys: readonly EntryKey[];
}

/** Links to entries: one alone on its line, several as a list. */
export function RelationList({ keys }: RelationListProps): JSX.Element | null {
  const [first] = keys;
  if (first === undefined) return null;
  if (keys.length === 1) return <EntryLink to={first} />;
  return (
    <ul class="plain-list">
      {keys.map((key) => (
        <li key={key}>
          <EntryLink to={key} />
        </li>
      ))}
    </ul>
  );
}
