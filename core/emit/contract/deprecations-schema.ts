import type { JsonObject } from '../../schema/json.ts';

const DATES = {
  since: {
    type: 'string',
    format: 'date',
    title: 'Annoncé le',
    description: 'La date de l’annonce, quand elle est connue.',
    examples: ['2026-01-01'],
  },
  sunset: {
    type: 'string',
    format: 'date',
    title: 'Retrait',
    description: 'La date à partir de laquelle la donnée peut manquer, quand elle est fixée.',
    examples: ['2028-01-01'],
  },
} as const satisfies JsonObject;

/** When a collection goes: absent when it stays. */
export const DEPRECATION = {
  type: 'object',
  title: 'Retrait annoncé',
  description: 'Présent quand toute la collection sera retirée.',
  properties: DATES,
} as const satisfies JsonObject;

/** What will go one day: absent when nothing will. */
export const DEPRECATIONS = {
  type: 'array',
  title: 'Retraits annoncés',
  description: 'Ce qui sera retiré, dans le fichier d’une entrée ou d’une collection.',
  items: {
    type: 'object',
    title: 'Retrait annoncé',
    description: 'Un champ qui sera retiré ; sans champ, la collection entière.',
    required: ['title'],
    properties: {
      field: {
        type: 'string',
        title: 'Champ',
        description: 'Le chemin du champ dans « data » ; « * » vaut pour chaque élément.',
        examples: ['/durations/*/label'],
      },
      title: {
        type: 'string',
        title: 'Nom',
        description: 'Le nom du champ ou de la collection.',
        examples: ['Durées'],
      },
      ...DATES,
    },
  },
} as const satisfies JsonObject;
