import type { BuildResult } from '../build/request.ts';

/** What the server asks of a builder. */
export interface Order {
  /** `prepare` loads what never changes, so that a later `build` comes sooner. */
  readonly kind: 'prepare' | 'build';
}

/** What a builder says of its own accord, and its answers. */
export type Told =
  | Answer
  /** The search index of a build has been put into its folder, some time after the build. */
  | { readonly kind: 'indexed'; readonly folder: string };

/** What a builder answers to `build`. */
export type Answer =
  | { readonly kind: 'result'; readonly result: BuildResult; readonly milliseconds: number }
  /** The engine itself can't be loaded, or it broke: a fault in its code. */
  | { readonly kind: 'crashed'; readonly trace: string };

/** What a builder is made for; sent as its only argument, in JSON. */
export interface BuilderTask {
  readonly root: string;
  /** Absolute path of the output. */
  readonly out: string;
  readonly baseUrl: string;
  readonly localBackend: string;
  /** True when that backend keeps drafts. */
  readonly workflow: boolean;
}
