import type { Collection, Schema } from '../schema/content-type.ts';

/** What a consumer can rely on at one moment: types, ids, addresses. */
export interface Snapshot {
  /** Version of the data: `1.2.0`. */
  readonly version: string;
  readonly types: readonly TypeSnapshot[];
}

/** One type and its published entries. */
export interface TypeSnapshot {
  /** The schema file's stem: `phase`. */
  readonly name: string;
  readonly collection: Collection;
  /** The whole schema, common fields and definitions merged in. */
  readonly schema: Schema;
  /** Published entries by id: drafts aren't in it. */
  readonly entries: ReadonlyMap<string, EntrySnapshot>;
}

/** One published entry. */
export interface EntrySnapshot {
  readonly aliases: readonly string[];
  /** False for hidden and archived entries, which keep their address. */
  readonly listed: boolean;
  /** Page path; absent where the collection has no pages. */
  readonly path?: string;
  /** Stands for the values; comparable with that of a snapshot made in the same way. */
  readonly digest?: string;
}

/** A type before and now. */
export interface TypePair {
  readonly before: TypeSnapshot;
  readonly after: TypeSnapshot;
}
