import type { JsonObject } from '../../schema/json.ts';

/** What a reference to an entry becomes. */
export const RELATION = {
  type: 'object',
  title: 'Relation',
  description: 'Une autre entrée : de quoi la nommer et aller la chercher.',
  required: ['type', 'id', 'title', 'api_url', 'html_url'],
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
    api_url: {
      type: 'string',
      format: 'uri',
      title: 'Adresse dans l’API',
      description: 'Le fichier JSON de l’entrée liée.',
      examples: ['https://reperes.example/api/v1/phases/construction.json'],
    },
    html_url: {
      type: 'string',
      format: 'uri',
      title: 'Adresse de la page',
      description: 'La page de l’entrée liée.',
      examples: ['https://reperes.example/phases/construction/'],
    },
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
