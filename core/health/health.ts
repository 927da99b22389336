import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { rememberedBy } from '../catalog/tracking.ts';
import { type CollectionHealth, collectionHealth } from './collection-health.ts';
import { missingFiles } from './missing-files.ts';
import { orphans } from './orphans.ts';

/** An entry and what its editors have noted that it lacks. */
export interface EntryGaps {
  readonly entry: Entry;
  readonly gaps: readonly string[];
}

/** An entry that has to be read again. */
export interface EntryReview {
  readonly entry: Entry;
  /** ISO date. Whether it is past is for the reader's clock to say: a build has none. */
  readonly reviewBy: string;
}

/** What there is to do on the content: nothing of it is an error. */
export interface Health {
  readonly gaps: readonly EntryGaps[];
  /** Documents that are announced and whose file isn't there. */
  readonly missingFiles: readonly Entry[];
  /** By date, the earliest first. */
  readonly reviews: readonly EntryReview[];
  /** Entries that no reader meets by following links. */
  readonly orphans: readonly Entry[];
  readonly collections: readonly CollectionHealth[];
}

/** Looks over the content; archived entries are left alone, since nobody has to mend them. */
export function healthOf(catalog: Catalog): Health {
  return healthBy(catalog, '');
}

const healthBy = rememberedBy((catalog): Health => {
  const entries = [...catalog.entries.values()].filter(({ status }) => status !== 'archived');
  return {
    gaps: entries.flatMap((entry) => gapsOf(entry)),
    missingFiles: missingFiles(entries),
    reviews: entries.flatMap((entry) => reviewOf(entry)).sort(byDate),
    orphans: orphans(catalog),
    collections: catalog.types.map((type) => collectionHealth(type, catalog)),
  };
});

function gapsOf(entry: Entry): EntryGaps[] {
  const { gaps } = entry.data;
  return Array.isArray(gaps) && gaps.length > 0 ? [{ entry, gaps: gaps.map(String) }] : [];
}

function reviewOf(entry: Entry): EntryReview[] {
  const reviewBy = entry.data.review_by;
  return typeof reviewBy === 'string' ? [{ entry, reviewBy }] : [];
}

function byDate(a: EntryReview, b: EntryReview): number {
  if (a.reviewBy === b.reviewBy) return 0;
  return a.reviewBy < b.reviewBy ? -1 : 1;
}
