import type { JsonObject } from '../../schema/json.ts';
import type { Description } from '../emitter.ts';
import { componentReference, GENERAL_TAG, pathItem } from './json-file.ts';
import { address, ENTRY_META, whole, words } from './shared-schemas.ts';

/** Describes the list of changes. */
export function describeChanges(): Description {
  const item = pathItem({
    operationId: 'getChanges',
    tag: GENERAL_TAG,
    summary: 'Changements',
    description:
      'Ce qui a été ajouté, modifié, retiré ou renommé dans les listes, du plus récent au plus ancien, d’après l’historique Git. Une personne retirée n’y laisse aucune trace.',
    schema: componentReference('Changes'),
  });
  const link = {
    name: 'changes',
    path: 'api/v1/changes.json',
    title: 'Changements',
    description: 'Ce qui a changé, d’après l’historique.',
    mediaType: 'application/json',
  };
  return {
    paths: { '/api/v1/changes.json': item },
    schemas: { Changes: CHANGES },
    links: [link],
  };
}

const KINDS = {
  added: 'Ajout dans les listes',
  changed: 'Modification',
  removed: 'Retrait des listes',
  renamed: 'Changement d’identifiant',
} as const;

const CHANGE: JsonObject = {
  type: 'object',
  title: 'Changement',
  description: 'Ce qu’un commit a fait d’une entrée.',
  required: ['change', 'type', 'collection', 'id', 'revision', 'at'],
  properties: {
    change: {
      title: 'Changement',
      description: 'Ce qui est arrivé à l’entrée.',
      oneOf: Object.entries(KINDS).map(([kind, title]) => ({ const: kind, title })),
      examples: ['changed'],
    },
    type: words('Type', 'Le type de l’entrée.', 'phase'),
    collection: words('Collection', 'La collection de l’entrée.', 'phases'),
    id: words('Identifiant', 'L’identifiant de l’entrée après le commit.', 'construction'),
    from: words('Ancien identifiant', 'Celui d’avant, quand l’entrée est renommée.', 'realisation'),
    revision: { ...ENTRY_META.properties.revision, description: 'Le commit.' },
    at: { ...ENTRY_META.properties.updated_at, title: 'Date', description: 'La date du commit.' },
    api_url: address(
      'Adresse dans l’API',
      'Le fichier de l’entrée sous son identifiant actuel ; absent quand plus aucun n’y répond.',
      '/api/v1/phases/construction.json',
    ),
  },
};

const CHANGES: JsonObject = {
  type: 'object',
  title: 'Changements',
  description: 'Les changements des listes, du plus récent au plus ancien.',
  required: ['data', 'links', 'meta'],
  properties: {
    data: {
      type: 'array',
      title: 'Changements',
      description: 'Une ligne par commit et par entrée.',
      items: CHANGE,
    },
    links: {
      type: 'object',
      title: 'Liens',
      description: 'Les adresses qui vont avec.',
      required: ['self', 'index', 'manifest'],
      properties: {
        self: address('Ce fichier', 'L’adresse de ce fichier.', '/api/v1/changes.json'),
        index: address('Accueil de l’API', 'Le point d’entrée de l’API.', '/api/v1/index.json'),
        manifest: address('Manifeste', 'L’état actuel des listes.', '/api/v1/manifest.json'),
      },
    },
    meta: {
      type: 'object',
      title: 'Informations',
      description: 'Ce que l’on sait de la liste.',
      required: ['count', 'complete', 'attribution'],
      properties: {
        count: whole('Nombre', 'Le nombre de changements donnés.', 120),
        complete: {
          type: 'boolean',
          title: 'Complète',
          description: 'Vrai quand la liste remonte au premier commit.',
          examples: [true],
        },
        reason: words(
          'Raison',
          'Pourquoi la liste n’est pas complète.',
          'Le dossier n’est pas un dépôt Git.',
        ),
        since: {
          ...ENTRY_META.properties.updated_at,
          title: 'Depuis',
          description: 'La date jusqu’à laquelle des changements manquent, quand elle est connue.',
        },
        revision: {
          ...ENTRY_META.properties.revision,
          description: 'Le commit publié ; absent sans historique Git.',
        },
        attribution: ENTRY_META.properties.attribution,
      },
    },
  },
};
