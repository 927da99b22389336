import type { Failure } from './failure.ts';

/** A file that the build is to write. */
export interface PlannedFile {
  /** Path in the output, without a leading `/`. */
  readonly path: string;
  /** The bytes, or what reads them when their turn comes. */
  readonly content: string | Uint8Array | (() => Uint8Array | Failure);
}
