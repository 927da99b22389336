import { changedContestant } from '../changed-contestant.ts';

/** One schema says something else of one field. */
export const contestant = changedContestant(
  {
    name: 'reperes_one_schema',
    label: 'Repères, un schéma modifié',
    work: 'la même chose, quand la description d’un champ d’un schéma a changé : toutes les pages sont à refaire',
  },
  {
    file: 'schemas/projet.schema.json',
    change: (text, round) =>
      text.replace(
        /"description": "[^"]*"(?!.*"description")/s,
        `"description": "Description ${round}."`,
      ),
  },
);
