import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { editPath, href } from '../../address.ts';
import { usePage } from '../../page-context.ts';
import { EntryLink } from '../entry-link.tsx';

interface EntryLineProps {
  readonly entry: Entry;
}

/** An entry by its page, with the way to its form. */
export function EntryLine({ entry }: EntryLineProps): JSX.Element {
  const context = usePage();
  return (
    <>
      <EntryLink to={entry.key} />{' '}
      <span class="health-kind">{typography(entry.type.collection.labelSingular)}</span>{' '}
      <a
        class="health-edit"
        href={href(context, editPath(entry))}
        aria-label={typography(`Modifier « ${entry.title} »`)}
      >
        Modifier
      </a>
    </>
  );
}
