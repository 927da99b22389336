import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { asText, readFields } from '../fields/entry-fields.ts';
import { findEntry } from '../find-entry.ts';
import { usePage } from '../page-context.ts';

interface GroupNoteProps {
  readonly entries: readonly Entry[];
  /** The group that the entries share; absent for those without one. */
  readonly group: string | undefined;
  /** What is told of the group: its `description`, or the `open_label` which says that the list is open. */
  readonly field: 'description' | 'open_label';
  readonly class?: string;
}

/** What the programmes of some people say of the group that these people make. */
export function GroupNote({
  entries,
  group,
  field,
  class: className,
}: GroupNoteProps): JSX.Element | null {
  const { catalog } = usePage();
  const programmes = new Set(
    entries.flatMap((entry) => readFields(entry).references('programmes')),
  );
  const notes = [...programmes].flatMap((key) => {
    const programme = findEntry(catalog, key);
    if (programme === undefined) return [];
    return readFields(programme)
      .objects('groups')
      .filter(({ key: name }) => name === group)
      .flatMap((record) => asText(record[field]) ?? []);
  });
  const distinct = [...new Set(notes)];
  if (distinct.length === 0) return null;
  return <p class={className}>{typography(distinct.join(' '))}</p>;
}
