import type { CollectionEnd } from '../../core/index.ts';
import type { LocalBackend } from '../build/admin.ts';
import type { Refusal } from '../build/load.ts';
import type { Built } from '../build/request.ts';
import type { Opened } from './published.ts';

/** What the server asks of a builder. */
export type Order =
  /** Loads what never changes, so that a later `build` comes sooner. */
  | { readonly kind: 'prepare' }
  /** `changed` is the only file that has changed since the last build of the process, by its absolute path. */
  | { readonly kind: 'build'; readonly changed?: string }
  /** The file at the path of an address. */
  | { readonly kind: 'open'; readonly request: number; readonly pathname: string };

/** What a builder says of its own accord, and its answers. */
export type Told =
  | Answer
  | { readonly kind: 'opened'; readonly request: number; readonly opened: Opened }
  /** A page of the last output can't be made, which nobody has asked for yet; in French. */
  | { readonly kind: 'faulty'; readonly reason: string }
  /** The last output shows a state of Git that has passed. */
  | { readonly kind: 'behind' };

/** What a builder answers to `build`. */
export type Answer =
  | {
      readonly kind: 'result';
      readonly result: ServedOutput | Refusal;
      readonly milliseconds: number;
    }
  /** The engine itself can't be loaded, or it broke: a fault in its code. */
  | { readonly kind: 'crashed'; readonly trace: string };

/** An output that a builder can now give file by file. */
export interface ServedOutput extends Built {
  /** Its name; changes with every output. */
  readonly build: string;
  /** Collections that will go. */
  readonly ends: readonly CollectionEnd[];
}

/** What a builder is made for; sent as its only argument, in JSON. */
export interface BuilderTask {
  readonly root: string;
  readonly baseUrl: string;
  readonly localBackend: LocalBackend;
}
