import type { Diagnostic, Problem } from '../diagnostic/diagnostic.ts';

/** A change of several files that is made as a whole or not at all. */
export interface EditPlan {
  /** New texts by path, relative to the root. */
  readonly writes: ReadonlyMap<string, string>;
  /** Paths that go. */
  readonly deletes: readonly string[];
  /** What is done, in French, one line each. */
  readonly done: readonly string[];
  /** What a person should look at, in French, one line each. */
  readonly doubts: readonly string[];
}

/** A plan, or why there is none; nothing was written in either case. */
export type Planned =
  | { readonly plan: EditPlan; readonly refused?: undefined }
  | { readonly plan?: undefined; readonly refused: Refused };

/** Problems of the repository, or one of the demand. */
export type Refused =
  | { readonly diagnostics: readonly Diagnostic[] }
  | Pick<Problem, 'message' | 'hint'>;
