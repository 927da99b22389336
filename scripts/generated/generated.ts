import type { ContentType } from '../../core/index.ts';

/** What derived files are made from. */
export interface Sources {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly types: readonly ContentType[];
}

/** A committed file that follows from others. */
export interface Generated {
  /** Relative to the root. */
  readonly path: string;
  /** True for what only the engine's own repository has. */
  readonly engineOnly: boolean;
  /** The same sources give the same text. */
  readonly content: (sources: Sources) => string;
}
