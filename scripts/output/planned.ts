import type { FileContent } from '../../core/index.ts';
import type { Failure } from './failure.ts';

/** A file that the build is to write. */
export interface PlannedFile {
  /** Path in the output, without a leading `/`. */
  readonly path: string;
  readonly content: Content;
}

/** Bytes, what makes them when their turn comes, or the absolute path of a file of the engine. */
export type Content = FileContent | (() => FileContent | Failure) | { readonly copyOf: string };
