const COMMON = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
} as const;

const TEXT = { type: 'string', title: 'Texte', description: 'Le texte de la page.' } as const;

const PROJECT = {
  ...COMMON,
  title: 'Projet',
  description: 'Un produit numérique et son avancement.',
  'x-collection': {
    name: 'projets',
    label: 'Projets',
    label_singular: 'Projet',
    format: 'md',
    body: 'required',
    path: '/projets/{id}/',
    order_by: 'started_on',
  },
  required: ['title', 'mission', 'started_on', 'step', 'organisations'],
  properties: {
    mission: { type: 'string', title: 'Mission', description: 'En une phrase.', minLength: 1 },
    started_on: {
      type: 'string',
      format: 'date',
      title: 'Début',
      description: 'Le jour où le projet a commencé.',
    },
    step: {
      title: 'Étape',
      description: 'Où en est le projet.',
      oneOf: [
        { const: 'construction', title: 'Construction' },
        { const: 'acceleration', title: 'Accélération' },
        { const: 'perennisation', title: 'Pérennisation' },
      ],
    },
    organisations: {
      type: 'array',
      title: 'Organisations',
      description: 'Celles qui portent le projet.',
      minItems: 1,
      items: {
        type: 'string',
        title: 'Organisation',
        description: 'Son identifiant.',
        'x-ref': 'organisations',
      },
    },
    related: {
      type: 'array',
      title: 'Projets proches',
      description: 'Ceux qu’il est bon de connaître aussi.',
      items: {
        type: 'string',
        title: 'Projet',
        description: 'Son identifiant.',
        'x-ref': 'projets',
      },
    },
    figures: {
      type: 'array',
      title: 'Chiffres',
      description: 'Les mesures d’impact.',
      items: {
        type: 'object',
        title: 'Chiffre',
        description: 'Une mesure.',
        additionalProperties: false,
        required: ['label', 'value'],
        properties: {
          label: { type: 'string', title: 'Nom', description: 'Ce qui est mesuré.' },
          value: { type: 'integer', title: 'Valeur', description: 'La valeur mesurée.' },
        },
      },
    },
    body: TEXT,
  },
} as const;

const ORGANISATION = {
  ...COMMON,
  title: 'Organisation',
  description: 'Une administration qui porte des projets.',
  'x-collection': {
    name: 'organisations',
    label: 'Organisations',
    label_singular: 'Organisation',
    format: 'md',
    body: 'required',
    path: '/organisations/{id}/',
  },
  required: ['title', 'kind'],
  properties: {
    kind: { type: 'string', title: 'Genre', description: 'Le genre d’administration.' },
    body: TEXT,
  },
} as const;

/** The schemas of the synthetic repository, by content type. */
export const SCHEMAS = { projet: PROJECT, organisation: ORGANISATION } as const;
