import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../core/listing.ts';
import { ENGINE } from '../build/engine.ts';
import { sourcesStamp } from '../compiled/stamp.js';
import { attempt, type Failure } from '../output/failure.ts';
import { makeFolder } from '../output/make-folder.ts';
import { writeWhole } from '../output/write-whole.ts';
import { OWNER, removeStores } from './clean-store.ts';

/** Beside the engine's program: a repository may come from anyone, this is believed. */
export const STORES = join(ENGINE, '.cache/entries');

/** The sources that decide what is kept, and in what form. */
const DECIDING = ['core', 'scripts/reuse', 'scripts/store'];

/** The folder of what this version of the core keeps of a repository; it may not exist. */
export function storeFolder(root: string, stores: string = STORES): string {
  return join(stores, `${repositoryName(root)}-${sourcesStamp(ENGINE, DECIDING)}`);
}

/** Makes the folder of a repository's store; false when the disk refuses. */
export function makeStoreFolder(root: string, folder: string): boolean {
  const name = join(folder, OWNER);
  const failure = attempt('La mémoire des contenus', () => makeFolder(folder));
  return (
    failure === undefined &&
    (existsSync(name) || writeWhole(name, realpathSync(root)) === undefined)
  );
}

/** The same for every path that leads to a repository. */
export function repositoryName(root: string): string {
  return sha256(realpathSync(root)).slice(0, 16);
}

/** Forgets all that is kept of a repository: what is erased from it mustn't stay here. */
export function forgetStore(root: string, stores: string = STORES): Failure | undefined {
  return removeStores(stores, repositoryName(root));
}
