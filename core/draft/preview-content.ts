import type { Catalog, Media, Site } from '../catalog/catalog.ts';
import type { Entry, EntryKey, Reference } from '../catalog/entry.ts';
import type { Change } from '../history/history.ts';
import type { JsonObject } from '../schema/json.ts';

/** An entry of the build, whole. */
export type PreviewEntry = {
  readonly key: EntryKey;
  readonly path: string;
  readonly data: JsonObject;
  /** Markdown; absent where the entry has no text. */
  readonly body?: string;
  readonly references: readonly Reference[];
  /** Its last commit; absent where Git knows none. */
  readonly change?: Change;
};

/** All that the page of an edited entry may show beside that entry: what the build published. */
export type PreviewContent = {
  readonly site: Site;
  readonly entries: readonly PreviewEntry[];
  readonly media: readonly Media[];
  /** Commit of the work tree; absent without Git. */
  readonly revision?: string;
};

/** Makes the content that a preview stands among; drafts are no part of a catalog's entries. */
export function previewContent({ site, entries, media, history }: Catalog): PreviewContent {
  const changes = history.available ? history.changes : undefined;
  return {
    site,
    entries: [...entries.values()].map((entry) => previewEntry(entry, changes?.get(entry.file))),
    media,
    ...(history.available && { revision: history.revision }),
  };
}

function previewEntry(
  { key, path, data, body, references }: Entry,
  change: Change | undefined,
): PreviewEntry {
  return {
    key,
    path,
    data,
    ...(body !== undefined && { body: body.source }),
    references,
    ...(change !== undefined && { change }),
  };
}
