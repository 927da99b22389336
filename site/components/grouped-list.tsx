import type { ComponentChildren, JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import { type ChoiceGroup, groupByChoice } from '../group-by-choice.ts';

interface GroupedListProps {
  readonly entries: readonly Entry[];
  /** A field of fixed choices. */
  readonly by: string;
  readonly children: (entries: readonly Entry[], group: ChoiceGroup) => ComponentChildren;
}

/** Entries under a heading for each choice of a field. */
export function GroupedList({ entries, by, children }: GroupedListProps): JSX.Element {
  const groups = groupByChoice(entries, by);
  return (
    <>
      {groups.map((group) => (
        <section key={group.label} data-facet-group>
          <h2 id={frameId(`groupe-${group.value ?? 'autres'}`)}>{typography(group.label)}</h2>
          {children(group.entries, group)}
        </section>
      ))}
    </>
  );
}
