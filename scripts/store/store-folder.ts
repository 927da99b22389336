import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE } from '../build/engine.ts';
import { sourcesStamp } from '../compiled/stamp.js';
import type { Failure } from '../output/failure.ts';
import { removeStores } from './clean-store.ts';

/** Beside the engine's program: a repository may come from anyone, this is believed. */
export const STORES = join(ENGINE, '.cache/entries');

/** The folder of what this version of the core keeps of a repository; it may not exist. */
export function storeFolder(root: string, stores: string = STORES): string {
  return join(stores, `${repositoryName(root)}-${sourcesStamp(ENGINE, ['core'])}`);
}

/** The same for every path that leads to a repository. */
export function repositoryName(root: string): string {
  return createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16);
}

/** Forgets all that is kept of a repository: what is erased from it mustn't stay here. */
export function forgetStore(root: string, stores: string = STORES): Failure | undefined {
  return removeStores(stores, repositoryName(root));
}
