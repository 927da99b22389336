import { absolute, entryFile } from '../../api/addresses.ts';
import { apiBody } from '../../api/body.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import { compareText } from '../../diagnostic/diagnostic.ts';

/** Entries that a feed holds. */
const MOST_ITEMS = 50;

/** Path in the output of the Atom feed. */
export const ATOM_FILE = 'feed.xml';
/** Path in the output of the JSON feed. */
export const JSON_FEED_FILE = 'feed.json';

/** An entry that changed, as both feeds tell it. */
export interface FeedItem {
  /** The address of its JSON file: ids are permanent, page addresses may change. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** HTML with absolute addresses; absent when the entry has no text. */
  readonly html?: string;
  /** ISO 8601. */
  readonly updated: string;
  /** What kind of entry it is. */
  readonly category: string;
}

/** The entries of lists that changed last, newest first; none without Git, which alone knows. */
export function recentItems(catalog: Catalog): FeedItem[] {
  const { history, listed } = catalog;
  if (!history.available) return [];
  const dated = [...listed.values()].flat().flatMap((entry) => {
    const updated = history.changes.get(entry.file)?.updatedAt;
    return updated === undefined ? [] : [{ entry, updated }];
  });
  return dated
    .sort((a, b) => compareText(b.updated, a.updated) || compareText(a.entry.key, b.entry.key))
    .slice(0, MOST_ITEMS)
    .map(({ entry, updated }) => feedItem(entry, updated, catalog));
}

function feedItem(entry: Entry, updated: string, catalog: Catalog): FeedItem {
  const { site } = catalog;
  const id = absolute(site, entryFile(entry));
  return {
    id,
    url: entry.type.collection.pages ? absolute(site, entry.path) : id,
    title: entry.title,
    summary: entry.summary,
    ...(entry.body !== undefined && { html: apiBody(entry.body, catalog).html }),
    updated,
    category: entry.type.collection.labelSingular,
  };
}
