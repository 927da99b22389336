import type { Catalog } from '../catalog/catalog.ts';
import type { ContentType } from '../schema/content-type.ts';

/** How much a collection holds and how fresh that is. */
export interface CollectionHealth {
  readonly type: ContentType;
  /** Entries of the lists. */
  readonly count: number;
  /** Entries with at least one gap. */
  readonly withGaps: number;
  /** When the entry that was left alone for the longest time was last changed; absent without Git. */
  readonly oldestUpdate?: string;
  /** When anything was last changed; absent without Git. */
  readonly latestUpdate?: string;
}

/** Counts a collection and dates its changes from the Git history. */
export function collectionHealth(
  type: ContentType,
  { listed, history }: Catalog,
): CollectionHealth {
  const entries = listed.get(type.collection.name) ?? [];
  const dates = history.available
    ? entries.flatMap(({ file }) => history.changes.get(file)?.updatedAt ?? []).sort()
    : [];
  const [oldestUpdate] = dates;
  const latestUpdate = dates.at(-1);
  return {
    type,
    count: entries.length,
    withGaps: entries.filter(({ data }) => Array.isArray(data.gaps) && data.gaps.length > 0).length,
    ...(oldestUpdate !== undefined && { oldestUpdate }),
    ...(latestUpdate !== undefined && { latestUpdate }),
  };
}
