import type { Entry, EntryKey } from '../../core/index.ts';
import { parentOf } from '../../core/index.ts';
import { apiPath, markdownPath } from '../address.ts';
import type { Crumb } from '../components/breadcrumb.tsx';
import { EntryPage } from '../components/entry-page.tsx';
import { excerpt } from '../excerpt.ts';
import type { PageContext } from '../page-context.ts';
import { renderDocument } from './document.tsx';

/**
 * The page of an entry. It depends on the context alone, so that any process may make it.
 * @throws when the catalog has no such entry.
 */
export function renderEntry(context: PageContext, key: EntryKey): string {
  const entry = context.catalog.entries.get(key);
  if (entry === undefined) throw new Error(`No entry ${key} in the catalog`);
  const page = {
    title: entry.title,
    path: entry.path,
    description: excerpt(context, entry),
    trail: trailOf(context, entry),
    isIndexed: !entry.hidden,
    alternates: [
      { path: apiPath(key), type: 'application/json', title: 'JSON' },
      { path: markdownPath(entry), type: 'text/markdown', title: 'Markdown' },
    ],
  };
  return renderDocument(context, page, <EntryPage entry={entry} />);
}

/** The pages above an entry: its collection's list, then its parents in a tree. */
function trailOf({ catalog }: PageContext, entry: Entry): Crumb[] {
  const parents: Crumb[] = [];
  const seen = new Set([entry]);
  let above = parentOf(entry, catalog.entries);
  while (above !== undefined && !seen.has(above)) {
    seen.add(above);
    parents.unshift({ label: above.title, path: above.path });
    above = parentOf(above, catalog.entries);
  }
  const { label, listPath, path } = entry.type.collection;
  // Entries at the root of the site are no part of a list for their readers.
  return path === '/{id}/' ? parents : [{ label, path: listPath }, ...parents];
}
