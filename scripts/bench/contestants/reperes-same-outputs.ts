import { join } from 'node:path';
import { engineVersion } from '../../argv/version.ts';
import { ENGINE } from '../../build/engine.ts';
import { bundleEngine } from '../../compiled/compile.ts';
import type { Contestant } from '../contestant.ts';

const PROGRAM = 'bench/same-outputs/program';
/** Where the program's packages are found as they are from the engine. */
const FOLDER = join(ENGINE, '.cache/bench');

/** Our own code for what all make: what we do beyond has lines of its own. */
export const contestant: Contestant = {
  name: 'reperes_same_outputs',
  label: 'Repères, les mêmes sorties que les autres',
  work: 'page et JSON de chaque entrée, JSON de chaque collection, relations résolues ; et en plus : liste de chaque collection, validation avec places, citations, données structurées, coloration du code',
  version: engineVersion,
  prepare: async ({ repository }) => {
    await bundleEngine([PROGRAM], FOLDER);
    return (out) => [process.execPath, join(FOLDER, `${PROGRAM}.js`), repository, out];
  },
};
