import type { JSX } from 'preact';
import { sharedObjects } from './named-objects.ts';
import { ObjectSection } from './object-section.tsx';
import { TextFacts } from './text-facts.tsx';

const PARTS = [
  {
    term: 'data',
    text: 'Une entrée, ou la liste des entrées : « type », « id », puis ses champs. Un champ sans valeur est absent, jamais vide ni nul.',
  },
  {
    term: 'referenced_by',
    text: 'Les entrées qui citent celle-ci, sous la forme de relations ; dans le fichier d’une entrée seulement.',
  },
  { term: 'links', text: 'Les adresses qui vont avec le fichier, toutes absolues.' },
  {
    term: 'meta',
    text: 'Ce que l’on sait du fichier : date, empreinte, mention à reproduire, nombre d’entrées, retraits annoncés.',
  },
  {
    term: '$schema',
    text: 'L’adresse de sa description dans le contrat OpenAPI.',
  },
];

/** What the files of every collection have in common. */
export function FileShape(): JSX.Element {
  return (
    <>
      <TextFacts facts={PARTS} />
      {sharedObjects.map((object) => (
        <ObjectSection object={object} key={object.name} />
      ))}
    </>
  );
}
