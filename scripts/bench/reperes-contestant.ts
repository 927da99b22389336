import { join } from 'node:path';
import { engineVersion } from '../argv/version.ts';
import { ENGINE } from '../build/engine.ts';
import type { Contestant } from './contestant.ts';

const PROGRAM = join(ENGINE, 'scripts/reperes.js');

/**
 * A command of ours, as a contestant.
 * @param argsOf The command and its options, for an output folder.
 */
export function reperesContestant(
  told: Pick<Contestant, 'name' | 'label' | 'work'>,
  argsOf: (out: string) => readonly string[],
): Contestant {
  return {
    ...told,
    version: engineVersion,
    prepare: async ({ repository }) => {
      return (out) => [process.execPath, PROGRAM, ...argsOf(out), '--root', repository];
    },
  };
}
