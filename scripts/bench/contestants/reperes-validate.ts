import { reperesContestant } from '../reperes-contestant.ts';

/** Validation alone. */
export const contestant = reperesContestant(
  {
    name: 'reperes_validate',
    label: 'reperes validate',
    work: 'lit et vérifie tout, n’écrit rien',
  },
  () => ['validate', '--fresh'],
);
