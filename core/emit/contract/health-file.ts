import type { JsonObject } from '../../schema/json.ts';
import type { Description } from '../emitter.ts';
import { schemaField } from './entry-files.ts';
import { componentReference, GENERAL_TAG, pathItem } from './json-file.ts';
import { address, ENTRY_META, RELATION, whole, words } from './shared-schemas.ts';

/** Describes the state of the content. */
export function describeHealth(): Description {
  const item = pathItem({
    operationId: 'getHealth',
    tag: GENERAL_TAG,
    summary: 'État du contenu',
    description:
      'Ce que les contenus disent qu’il leur manque, les documents non fournis, les dates de relecture, les pages que rien ne cite, et l’âge de chaque collection. Rien n’y est comparé à la date du jour.',
    schema: componentReference('Health'),
  });
  const link = {
    name: 'health',
    path: 'api/v1/health.json',
    title: 'État du contenu',
    description: 'Ce qui reste à faire sur les contenus.',
    mediaType: 'application/json',
  };
  return { paths: { '/api/v1/health.json': item }, schemas: { Health: HEALTH }, links: [link] };
}

/** A line of one of the lists: an entry, the way to its form, and what is said of it. */
function lines(
  title: string,
  description: string,
  more: Readonly<Record<string, JsonObject>> = {},
): JsonObject {
  return {
    type: 'array',
    title,
    description,
    items: {
      type: 'object',
      title: 'Ligne',
      description: 'Une entrée, et de quoi la modifier.',
      required: [...RELATION.required, 'edit_url', ...Object.keys(more)],
      properties: {
        ...RELATION.properties,
        edit_url: address(
          'Modification',
          'L’entrée dans l’espace d’édition.',
          '/admin/#/collections/phases/entries/construction',
        ),
        ...more,
      },
    },
  };
}

const GAPS: JsonObject = {
  type: 'array',
  title: 'Manques',
  description: 'Ce qui manque, une phrase par élément.',
  items: words('Manque', 'Une phrase.', 'L’adresse du formulaire n’est pas donnée.'),
};

const REVIEW: JsonObject = {
  type: 'string',
  format: 'date',
  title: 'À relire avant le',
  description: 'Le jour avant lequel relire l’entrée ; à comparer à la date du jour.',
  examples: ['2027-01-31'],
};

const COLLECTION: JsonObject = {
  type: 'object',
  title: 'Collection',
  description: 'Combien une collection contient, et de quand datent ses modifications.',
  required: ['type', 'collection', 'title', 'count', 'with_gaps'],
  properties: {
    type: words('Type', 'Le type de ses entrées.', 'phase'),
    collection: words('Collection', 'Son nom dans les adresses.', 'phases'),
    title: words('Titre', 'Son nom pour les lecteurs.', 'Phases'),
    count: whole('Nombre', 'Le nombre d’entrées de ses listes.', 4),
    with_gaps: whole('Avec un manque', 'Le nombre d’entrées qui ont au moins un manque.', 1),
    oldest_update: moment(
      'La plus ancienne modification',
      'La dernière modification de l’entrée laissée le plus longtemps sans y toucher.',
    ),
    latest_update: moment(
      'La dernière modification',
      'La dernière modification d’une entrée de la collection.',
    ),
  },
};

function moment(title: string, description: string): JsonObject {
  return {
    type: 'string',
    format: 'date-time',
    title,
    description: `${description.slice(0, -1)} ; absente sans historique Git.`,
    examples: ['2022-03-01T09:00:00Z'],
  };
}

const HEALTH: JsonObject = {
  type: 'object',
  title: 'État du contenu',
  description: 'Ce qui reste à faire sur les contenus.',
  required: ['$schema', 'data', 'links', 'meta'],
  properties: {
    $schema: schemaField('Health'),
    data: {
      type: 'object',
      title: 'État',
      description: 'Les listes de ce qui reste à faire, et les collections.',
      required: ['gaps', 'missing_files', 'reviews', 'orphans', 'collections'],
      properties: {
        gaps: lines('Manques', 'Les entrées qui disent ce qui leur manque.', { gaps: GAPS }),
        missing_files: lines('Documents non fournis', 'Les documents annoncés sans leur fichier.'),
        reviews: lines('Relectures', 'Les entrées à relire, la plus urgente d’abord.', {
          review_by: REVIEW,
        }),
        orphans: lines(
          'Pages isolées',
          'Les pages qu’aucune entrée ne cite et où le menu ne mène pas.',
        ),
        collections: {
          type: 'array',
          title: 'Collections',
          description: 'Une ligne par collection.',
          items: COLLECTION,
        },
      },
    },
    links: {
      type: 'object',
      title: 'Liens',
      description: 'Les adresses de ces informations.',
      required: ['self', 'html'],
      properties: {
        self: address('Ce fichier', 'L’adresse de ce fichier.', '/api/v1/health.json'),
        html: address('Page', 'Les mêmes informations, en page.', '/etat-du-contenu/'),
      },
    },
    meta: {
      type: 'object',
      title: 'Informations',
      description: 'Ce que l’on sait de ce fichier.',
      required: ['attribution'],
      properties: {
        attribution: ENTRY_META.properties.attribution,
        revision: {
          ...ENTRY_META.properties.revision,
          description: 'Le commit publié ; absent sans historique Git.',
        },
      },
    },
  },
};
