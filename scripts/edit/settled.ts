import {
  areUnchanged,
  type LoadOptions,
  loadRepository,
  type Repository,
} from '../../core/index.ts';
import type { Failure } from '../output/failure.ts';
import { hasPending } from './journal.ts';
import { finishPending } from './pending.ts';

/** Enough for a save or a change of several files that falls into a reading. */
const TRIES = 4;

/**
 * Loads a repository as it is at one moment: what a killed command began is ended first, and what
 * changes while it is read (a save, a rename, a checkout) is read again.
 */
export async function loadSettled(
  root: string,
  options: LoadOptions,
): Promise<Repository | Failure> {
  for (let round = 0; round < TRIES; round += 1) {
    const unfinished = finishPending(root);
    if (unfinished !== undefined) return unfinished;
    const repository = await loadRepository(root, options);
    if (!hasPending(root) && areUnchanged(root, repository.files)) return repository;
  }
  return {
    message: `Les contenus ont changé pendant leur lecture, ${TRIES} fois de suite.`,
    hint: 'Recommencez quand plus rien ne les modifie.',
  };
}
