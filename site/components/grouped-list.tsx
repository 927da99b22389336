import type { ComponentChildren, JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import { groupByChoice } from '../group-by-choice.ts';

interface GroupedListProps {
  readonly entries: readonly Entry[];
  /** A field of fixed choices. */
  readonly by: string;
  readonly children: (entries: readonly Entry[]) => ComponentChildren;
}

/** Entries under a heading for each choice of a field. */
export function GroupedList({ entries, by, children }: GroupedListProps): JSX.Element {
  const groups = groupByChoice(entries, by);
  return (
    <>
      {groups.map(({ value, label, entries: members }) => (
        <section key={label}>
          <h2 id={frameId(`groupe-${value ?? 'autres'}`)}>{typography(label)}</h2>
          {children(members)}
        </section>
      ))}
    </>
  );
}
