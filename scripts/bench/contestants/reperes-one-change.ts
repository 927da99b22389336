import { changedContestant } from '../changed-contestant.ts';

/** One entry has another title. */
export const contestant = changedContestant(
  {
    name: 'reperes_one_change',
    label: 'Repères, une entrée modifiée',
    work: 'la même chose que sans la recherche, après d’autres passages, quand le titre d’une entrée a changé',
  },
  {
    file: 'content/projets/projet-1.md',
    change: (text, round) => text.replace(/^title: .*$/m, `title: Un titre changé, ${round}`),
  },
);
