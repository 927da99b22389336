import { reperesContestant } from '../reperes-contestant.ts';

/** Validation of what was validated before. */
export const contestant = reperesContestant(
  {
    name: 'reperes_validate_again',
    label: 'reperes validate, rien de changé',
    work: 'vérifie tout, ne relit que ce qui a changé',
  },
  () => ['validate'],
);
