import { changedContestant } from '../changed-contestant.ts';

/** The frame of all pages says something else. */
export const contestant = changedContestant(
  {
    name: 'reperes_layout',
    label: 'Repères, le cadre des pages modifié',
    work: 'la même chose, quand la devise du site, que toutes les pages portent, a changé',
  },
  {
    file: 'content/site.yml',
    change: (text, round) => `${text.replace(/^tagline: .*\n/m, '')}tagline: Devise ${round}\n`,
  },
);
