import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeRepository } from '../../support/repository.ts';

/** What the sample of a type with everything in it doesn't show: code, and one relation to several collections. */
const MORE = {
  snippet: {
    type: 'string',
    title: 'Extrait',
    description: 'Un extrait de code.',
    'x-cms': { widget: 'code' },
  },
  host: {
    type: 'string',
    title: 'Hôte',
    description: 'Ce qui accueille l’atelier.',
    'x-ref': ['workshops', 'places'],
  },
};

function sample(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../core/emit/sample/${name}.schema.json`, import.meta.url)),
    'utf8',
  );
}

/** A repository whose form has a widget of each kind. */
export function everyWidget(): string {
  const workshop = JSON.parse(sample('workshop'));
  Object.assign(workshop.properties, MORE);
  return writeRepository({
    'schemas/place.schema.json': sample('place'),
    'schemas/workshop.schema.json': JSON.stringify(workshop),
    'content/places/salle-des-fetes.yml': 'title: Salle des fêtes\n',
    'content/places/mairie.yml': 'title: Mairie\n',
    'content/workshops/premier.md': '---\ntitle: Premier\nrank: 1\nlevel: expert\n---\n',
  });
}
