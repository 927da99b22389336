import { reperesContestant } from '../reperes-contestant.ts';

/** The whole build. */
export const contestant = reperesContestant(
  {
    name: 'reperes_search',
    label: 'Repères, avec la recherche',
    work: 'la même chose, et l’index de recherche',
  },
  (out) => ['build', '--out', out, '--copy', '--fresh'],
);
