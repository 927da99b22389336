import type { Catalog } from '../../../core/catalog/catalog.ts';
import { loadFiles, told } from '../../support/repository.ts';

const text = (title: string, more: object = {}): object => ({
  type: 'string',
  title,
  description: `${title}, en clair.`,
  ...more,
});

const choice = (title: string, choices: readonly (readonly [number, string])[]): object => ({
  title,
  description: `${title}, au choix.`,
  oneOf: choices.map(([value, label]) => ({ const: value, title: label })),
});

const form = (title: string, kind: string, more: object): object => ({
  type: 'object',
  title,
  description: `${title}, une étape.`,
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: text('Nature', { const: kind }), ...more },
});

const SCHEMA = JSON.stringify({
  title: 'Recette',
  description: 'Une recette.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'recipes', label: 'Recettes', path: '/recettes/{id}/' },
  properties: {
    difficulty: choice('Difficulté', [
      [1, 'Facile'],
      [2, 'Moyen'],
    ]),
    heat: choice('Écart', [
      [-0.5, 'Moins chaud'],
      [0.5, 'Plus chaud'],
    ]),
    photo: text('Photo', { 'x-cms': { widget: 'image' } }),
    steps: {
      type: 'array',
      title: 'Étapes',
      description: 'Ce que l’on fait.',
      items: {
        oneOf: [
          form('Attente', 'wait', { time: text('Temps') }),
          form('Geste', 'move', { what: text('Quoi') }),
        ],
      },
    },
  },
});

/** A site with one recipe: choices among numbers, an image, steps of two forms. */
export async function recipeCatalog(): Promise<Catalog> {
  const { catalog, diagnostics } = await loadFiles({
    'content/site.yml': 'name: Essai\nbase_url: https://exemple.fr/sous\n',
    'schemas/recipe.schema.json': SCHEMA,
    'content/media/soupe.png': 'Une image',
    'content/recipes/soupe.yml': `title: Soupe
difficulty: 2
heat: -0.5
photo: /media/soupe.png
steps:
  - { kind: move, what: Couper }
  - { kind: wait, time: Une heure }
`,
  });
  if (catalog === undefined) throw new Error(told(diagnostics).join('\n'));
  return catalog;
}
