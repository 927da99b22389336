/** The last commit that touched a file. */
export interface Change {
  /** Full commit hash. */
  readonly revision: string;
  /** Author date, ISO 8601 in UTC with seconds: `2022-03-01T09:00:00Z`. */
  readonly updatedAt: string;
}

/**
 * What a file was on one side of a commit: nothing, an entry that lists showed, or one that they
 * didn't (draft, hidden, archived). `unread`: as it is today, so nobody looked.
 */
export type Presence = 'absent' | 'listed' | 'withheld' | 'unread';

/** What one commit did to one file. */
export interface FileEvent {
  readonly change: Change;
  /** Path relative to the root; the former one when the file is gone. */
  readonly path: string;
  /** The path that the file had before, when Git sees that it was renamed. */
  readonly from?: string;
  readonly before: Presence;
  readonly after: Presence;
}

/** What Git knows of the repository. */
export type History =
  | {
      readonly available: true;
      /** Commit of the work tree. */
      readonly revision: string;
      /** True when older commits are cut off, so that some dates are unknown. */
      readonly shallow: boolean;
      /** By path relative to the root; only commits whose parents are known have a say. */
      readonly changes: ReadonlyMap<string, Change>;
      /** What happened to files, newest first, up to a bound. */
      readonly events: readonly FileEvent[];
      /** Up to this moment events are missing, cut off or too many; absent when all are there. */
      readonly eventsSince?: string;
    }
  | { readonly available: false; readonly reason: string };
