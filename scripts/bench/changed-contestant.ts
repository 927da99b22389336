import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { measure } from './measure.ts';
import { reperesContestant } from './reperes-contestant.ts';

/** A change of one file before each measure; `round` makes it another one each time. */
export interface FileChange {
  readonly file: string;
  readonly change: (text: string, round: number) => string;
}

/** A build after other ones, with all that they left, once a file has changed. */
export function changedContestant(
  told: Pick<Contestant, 'name' | 'label' | 'work'>,
  { file, change }: FileChange,
): Contestant {
  return {
    ...reperesContestant(told, () => []),
    link: 'site',
    prepare: async (ground) => {
      const root = join(ground.folder, 'repository');
      cpSync(ground.repository, root, { recursive: true });
      const ours = reperesContestant(told, (out) => ['build', '--out', out, '--without-search']);
      const commandFor = await ours.prepare({ ...ground, repository: root });
      const command = commandFor(join(ground.folder, 'site'));
      let round = 0;
      const changed = () => {
        round += 1;
        const path = join(root, file);
        writeFileSync(path, change(readFileSync(path, 'utf8'), round));
        return command;
      };
      await measure(command);
      // From then on each build finds what those before it have left.
      await measure(changed());
      return changed;
    },
  };
}
