import {
  calendarFile,
  type EntryKey,
  isAgenda,
  isListed,
  structuredData,
  trailOf,
} from '../../core/index.ts';
import { apiPath, markdownPath } from '../address.ts';
import { EntryPage } from '../components/entry-page.tsx';
import { excerpt } from '../excerpt.ts';
import type { PageContext } from '../page-context.ts';
import { templateOf } from '../templates/index.ts';
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
    type: entry.type,
    trail: trailOf(entry, context.catalog).map(({ title, path }) => ({ label: title, path })),
    isIndexed: !entry.hidden,
    ...(isListed(entry) && { searchedAs: entry.type.collection.label }),
    alternates: [
      { path: apiPath(key), type: 'application/json', title: 'JSON' },
      { path: markdownPath(entry), type: 'text/markdown', title: 'Markdown' },
      ...(isAgenda(entry.type)
        ? [{ path: `/${calendarFile(entry)}`, type: 'text/calendar', title: 'Calendrier' }]
        : []),
    ],
    scripts: templateOf(entry.type).scripts ?? [],
    structuredData: structuredData(entry, context.catalog),
  };
  return renderDocument(context, page, <EntryPage entry={entry} />);
}
