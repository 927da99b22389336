import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from '../contestant.ts';
import { measure } from '../measure.ts';
import { reperesContestant } from '../reperes-contestant.ts';

const told = {
  name: 'reperes_one_change',
  label: 'Repères, une entrée modifiée',
  work: 'la même chose que sans la recherche, après un premier passage, quand le titre d’une entrée a changé',
} as const;

/** A build after another one, with all that the first one left. */
export const contestant: Contestant = {
  ...reperesContestant(told, () => []),
  prepare: async (ground) => {
    const root = join(ground.folder, 'repository');
    cpSync(ground.repository, root, { recursive: true });
    const ours = reperesContestant(told, (out) => ['build', '--out', out, '--without-search']);
    const commandFor = await ours.prepare({ ...ground, repository: root });
    const command = commandFor(join(ground.folder, 'site'));
    await measure(command);
    let changes = 0;
    return () => {
      changes += 1;
      const file = join(root, 'content/projets/projet-1.md');
      const title = `title: Un titre changé, ${changes}`;
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, title));
      return command;
    };
  },
};
