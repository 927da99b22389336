import { reperesContestant } from '../reperes-contestant.ts';

/** The build, without the search that the others don't have. */
export const contestant = reperesContestant(
  {
    name: 'reperes',
    label: 'Repères, sans la recherche',
    work: 'page et JSON de chaque entrée, JSON des collections, et en plus : validation avec places, citations, Markdown, JSON-LD, CSV, NDJSON, manifeste, contrat, CMS',
  },
  (out) => ['build', '--out', out, '--copy', '--without-search', '--fresh'],
);
