/** The last commit that touched a file. */
export interface Change {
  /** Full commit hash. */
  readonly revision: string;
  /** Author date, ISO 8601 in UTC with seconds: `2022-03-01T09:00:00Z`. */
  readonly updatedAt: string;
}

/** What Git knows of the repository. */
export type History =
  | {
      readonly available: true;
      /** Commit of the work tree. */
      readonly revision: string;
      /** True when older commits are cut off, so that some dates are unknown. */
      readonly shallow: boolean;
      /** By path relative to the root. */
      readonly changes: ReadonlyMap<string, Change>;
    }
  | { readonly available: false; readonly reason: string };
