import type { JSX } from 'preact';
import { type EntryKey, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { findEntry } from '../find-entry.ts';
import { usePage } from '../page-context.ts';

interface EntryLinkProps {
  readonly to: EntryKey;
  readonly class?: string;
}

/** The title of an entry, as a link to its page where it has one. */
export function EntryLink({ to, class: className }: EntryLinkProps): JSX.Element {
  const context = usePage();
  const entry = findEntry(context.catalog, to);
  if (entry === undefined) return <>{to}</>;
  const title = typography(entry.title);
  if (!entry.type.collection.pages) return <>{title}</>;
  return (
    <a class={className} href={href(context, entry.path)}>
      {title}
    </a>
  );
}
