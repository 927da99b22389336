import type { Touched } from '../asked.ts';
import type { Bases } from '../conflict.ts';
import type { Clone } from './clone.ts';
import type { Drafts } from './hand-back.ts';
import type { DraftRepository } from './repository.ts';

/** A request of Decap's protocol, with what it wants to touch and what it was made from. */
export interface Asked {
  readonly body: unknown;
  readonly touched: Touched;
  readonly bases: Bases;
}

/** A request that is being carried out. */
export interface Work extends Asked {
  readonly action: string;
  readonly clone: Clone;
  readonly repository: DraftRepository;
  /** The drafts as they were when it began. */
  readonly before: Drafts;
}
