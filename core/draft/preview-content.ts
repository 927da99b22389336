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

/** An entry as it stands in {@link PreviewContent}. */
export function previewEntry(
  { key, path, data, body, references, file }: Entry,
  { history }: Catalog,
): PreviewEntry {
  const change = history.available ? history.changes.get(file) : undefined;
  return {
    key,
    path,
    data,
    ...(body !== undefined && { body: body.source }),
    references,
    ...(change !== undefined && { change }),
  };
}
