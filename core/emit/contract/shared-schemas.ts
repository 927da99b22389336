import type { Schema } from '../../schema/content-type.ts';
import type { JsonObject } from '../../schema/json.ts';
import { DEPRECATIONS } from './deprecations-schema.ts';

const SITE = 'https://reperes.example';

/** What a reference to an entry becomes. */
export const RELATION = {
  type: 'object',
  title: 'Relation',
  description: 'Une autre entrée : de quoi la nommer et aller la chercher.',
  required: ['type', 'id', 'title', 'api_url'],
  properties: {
    type: {
      type: 'string',
      title: 'Type',
      description: 'Le type de l’entrée liée.',
      examples: ['phase'],
    },
    id: {
      type: 'string',
      title: 'Identifiant',
      description: 'L’identifiant de l’entrée liée.',
      examples: ['construction'],
    },
    title: {
      type: 'string',
      title: 'Titre',
      description: 'Le titre de l’entrée liée.',
      examples: ['Construction'],
    },
    api_url: address(
      'Adresse dans l’API',
      'Le fichier JSON de l’entrée liée.',
      '/api/v1/phases/construction.json',
    ),
    html_url: address(
      'Adresse de la page',
      'La page de l’entrée liée, quand sa collection a des pages.',
      '/phases/construction/',
    ),
  },
} as const satisfies JsonObject;

/** What a Markdown body becomes. */
export const BODY = {
  type: 'object',
  title: 'Texte',
  description: 'Le texte de l’entrée, sous trois formes.',
  required: ['markdown', 'html', 'text'],
  properties: {
    markdown: {
      type: 'string',
      title: 'Markdown',
      description: 'CommonMark, tableaux et notes compris, aux liens absolus.',
      examples: ['Lire la [suite](https://reperes.example/phases/construction/).'],
    },
    html: {
      type: 'string',
      title: 'HTML',
      description: 'HTML assaini, aux liens absolus, sûr dans la page d’un autre site.',
      examples: [
        '<p>Lire la <a href="https://reperes.example/phases/construction/">suite</a>.</p>',
      ],
    },
    text: {
      type: 'string',
      title: 'Texte brut',
      description: 'Le texte sans mise en forme.',
      examples: ['Lire la suite.'],
    },
  },
} as const satisfies JsonObject;

/** What the API adds to a duration. */
export const ISO_DURATION = {
  type: 'string',
  title: 'Durée ISO 8601',
  description: 'La même durée selon la norme ISO 8601, quand elle peut être dite exactement.',
  examples: ['P2M'],
} as const satisfies JsonObject;

/** The addresses of an entry. */
export const ENTRY_LINKS = {
  type: 'object',
  title: 'Liens',
  description: 'Les adresses de l’entrée.',
  required: ['self', 'collection', 'edit'],
  properties: {
    self: address('Ce fichier', 'Le fichier JSON de l’entrée.', '/api/v1/phases/construction.json'),
    html: address('Page', 'La page de l’entrée.', '/phases/construction/'),
    markdown: address('Markdown', 'La page en Markdown.', '/phases/construction/index.md'),
    ics: address(
      'Calendrier',
      'Les séances au format iCalendar, quand l’entrée est un agenda.',
      '/api/v1/agendas/mars-2022.ics',
    ),
    collection: address('Collection', 'Le fichier de la collection.', '/api/v1/phases.json'),
    edit: address(
      'Modification',
      'L’entrée dans l’espace d’édition.',
      '/admin/#/collections/phases/entries/construction',
    ),
    history: address('Historique', 'L’historique de l’entrée sur la forge.', '/historique/'),
    canonical: address(
      'Adresse actuelle',
      'Le fichier JSON sous l’identifiant actuel, quand celui-ci est un ancien.',
      '/api/v1/phases/construction.json',
    ),
  },
} as const satisfies JsonObject;

/** What is known about an entry. */
export const ENTRY_META = {
  type: 'object',
  title: 'Informations',
  description: 'Ce que l’on sait de l’entrée.',
  required: ['sha256', 'attribution'],
  properties: {
    updated_at: {
      type: 'string',
      format: 'date-time',
      title: 'Mise à jour',
      description: 'La date de la dernière modification de l’entrée ; absente sans historique Git.',
      examples: ['2022-03-01T09:00:00Z'],
    },
    revision: {
      type: 'string',
      title: 'Révision',
      description: 'Le dernier commit qui a modifié l’entrée ; absent sans historique Git.',
      examples: ['0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c'],
    },
    sha256: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      title: 'Empreinte',
      description: 'SHA-256 du JSON canonique de « data ».',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    },
    attribution: {
      type: 'string',
      title: 'Attribution',
      description: 'La mention à reproduire avec l’entrée : auteur et licence.',
      examples: ['Repères, Licence Ouverte 2.0'],
    },
    deprecations: DEPRECATIONS,
  },
} as const satisfies JsonObject;

/** The objects that files of every collection hold, by their names in the contract. */
export const SHARED_OBJECTS: Schema = {
  $defs: { Relation: RELATION, Body: BODY, EntryLinks: ENTRY_LINKS, EntryMeta: ENTRY_META },
};

/** A field that holds an absolute address. */
export function address(title: string, description: string, examplePath: string): JsonObject {
  return { type: 'string', format: 'uri', title, description, examples: [SITE + examplePath] };
}

/** A field that counts something. */
export function whole(title: string, description: string, example: number): JsonObject {
  return { type: 'integer', minimum: 0, title, description, examples: [example] };
}

/** A field of text. */
export function words(title: string, description: string, example: string): JsonObject {
  return { type: 'string', title, description, examples: [example] };
}
