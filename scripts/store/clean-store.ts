import { existsSync, lstatSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { attempt, type Failure } from '../output/failure.ts';
import { ownText } from '../output/own-text.ts';
import type { IndexedEntry } from './store-index.ts';

/** File of a store that tells whose it is: the absolute path of the repository. */
export const OWNER = 'repository';

const UNWRITTEN_MS = 30 * 24 * 60 * 60 * 1000;

/** Removes the parts that no entry is in, unless the process that writes one is still at work. */
export function removeUnusedParts(folder: string, entries: readonly IndexedEntry[]): void {
  const used = new Set(entries.map(({ body }) => body?.place.part));
  attempt('Le ménage de la mémoire des contenus', () => {
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.texts') || used.has(name) || isAlive(Number.parseInt(name, 10)))
        continue;
      rmSync(join(folder, name), { force: true });
    }
  });
}

/**
 * Removes what other versions of the engine kept of a repository, what is of a repository that is gone,
 * and what nobody has written to for a month.
 */
export function removeOldStores(stores: string, repository: string, current: string): void {
  const action = 'Le ménage de la mémoire des contenus';
  let names: readonly string[] = [];
  attempt(action, () => {
    names = readdirSync(stores);
  });
  for (const name of names) {
    attempt(action, () => {
      const folder = join(stores, name);
      if (name === basename(current)) return;
      const age = Date.now() - statSync(folder).mtimeMs;
      const isOfUse = !name.startsWith(`${repository}-`) && age < UNWRITTEN_MS && !isOrphan(folder);
      if (!isOfUse) rmSync(folder, { recursive: true, force: true });
    });
  }
}

/** Removes all that any version of the engine keeps of a repository. */
export function removeStores(stores: string, repository: string): Failure | undefined {
  return attempt(`L’oubli de ce que garde « ${stores} »`, () => {
    const names = existsSync(stores) ? readdirSync(stores) : [];
    for (const name of names) {
      if (name.startsWith(`${repository}-`)) rmSync(join(stores, name), { recursive: true });
    }
  });
}

function isOrphan(folder: string): boolean {
  const owner = ownText(join(folder, OWNER));
  if (owner === undefined) return false;
  try {
    // A disk that isn't there takes more than the repository away.
    return lstatSync(owner, { throwIfNoEntry: false }) === undefined && existsSync(dirname(owner));
  } catch {
    return false;
  }
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
