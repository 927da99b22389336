import { measure } from '../measure.ts';
import { reperesContestant } from '../reperes-contestant.ts';

const ours = reperesContestant(
  {
    name: 'reperes_validate_again',
    label: 'reperes validate, rien de changé',
    work: 'redit ce qui a été vérifié, tant que rien n’a changé',
  },
  () => ['validate'],
);

/** Validation of what was validated before. */
export const contestant = {
  ...ours,
  prepare: async (ground: Parameters<typeof ours.prepare>[0]) => {
    const commandFor = await ours.prepare(ground);
    await measure(commandFor(ground.folder));
    return commandFor;
  },
};
