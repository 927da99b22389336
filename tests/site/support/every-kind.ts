import type { Files } from '../../support/repository.ts';

const text = (title: string, more: object = {}): object => ({
  type: 'string',
  title,
  description: `${title}, en clair.`,
  ...more,
});

/** Schema of a type with one field of each kind that the dialect knows. */
export const KIND_SCHEMA = {
  title: 'Fiche',
  description: 'Une fiche qui a un champ de chaque sorte.',
  type: 'object',
  additionalProperties: false,
  'x-collection': {
    name: 'cards',
    label: 'Fiches',
    label_singular: 'Fiche',
    format: 'md',
    path: '/fiches/{id}/',
    description: 'Toutes les fiches.',
  },
  properties: {
    subtitle: text('Sous-titre'),
    story: text('Récit'),
    count: { type: 'integer', title: 'Nombre', description: 'Un entier.' },
    ratio: { type: 'number', title: 'Part', description: 'Un nombre.' },
    open: { type: 'boolean', title: 'Ouverte', description: 'Oui ou non.' },
    day: text('Jour', { format: 'date' }),
    moment: text('Instant', { format: 'date-time' }),
    link: text('Lien', { format: 'uri' }),
    level: {
      title: 'Niveau',
      description: 'Un choix.',
      oneOf: [
        { const: 'low', title: 'Débutant' },
        { const: 'high', title: 'Confirmé' },
      ],
    },
    stage: {
      type: 'object',
      title: 'Étape',
      description: 'L’une de deux formes.',
      oneOf: [
        {
          type: 'object',
          title: 'Attente',
          description: 'On attend.',
          additionalProperties: false,
          required: ['kind'],
          properties: { kind: text('Nature', { const: 'wait' }), days: text('Jours') },
        },
        {
          type: 'object',
          title: 'Rencontre',
          description: 'On se voit.',
          additionalProperties: false,
          required: ['kind'],
          properties: { kind: text('Nature', { const: 'meet' }), town: text('Ville') },
        },
      ],
    },
    photo: text('Photo', { 'x-cms': { widget: 'image' } }),
    photo_alt: text('Texte de la photo'),
    logo: text('Logo', { 'x-cms': { widget: 'image' } }),
    length: { $ref: '#/$defs/duration', title: 'Longueur', description: 'Une durée.' },
    rhythm: { $ref: '#/$defs/frequency', title: 'Rythme', description: 'Une fréquence.' },
    parent: text('Fiche parente', { 'x-ref': 'cards' }),
    see: {
      type: 'array',
      title: 'À lire',
      description: 'D’autres entrées.',
      items: text('Entrée', { 'x-ref': ['cards', 'people'] }),
    },
    words: {
      type: 'array',
      title: 'Mots',
      description: 'Des textes courts.',
      items: text('Mot'),
    },
    place: {
      type: 'object',
      title: 'Lieu',
      description: 'Un objet.',
      additionalProperties: false,
      properties: { street: text('Rue'), town: text('Ville') },
    },
    stops: {
      type: 'array',
      title: 'Arrêts',
      description: 'Des objets courts.',
      items: {
        type: 'object',
        title: 'Arrêt',
        description: 'Un arrêt.',
        additionalProperties: false,
        properties: {
          at: text('Heure'),
          where: text('Où'),
          view: text('Vue', { 'x-cms': { widget: 'image' } }),
          alt: text('Texte de la vue'),
        },
      },
    },
    parts: {
      type: 'array',
      title: 'Parties',
      description: 'Des objets qui contiennent des listes.',
      items: {
        type: 'object',
        title: 'Partie',
        description: 'Une partie.',
        additionalProperties: false,
        properties: {
          name: text('Nom'),
          points: {
            type: 'array',
            title: 'Points',
            description: 'Des points.',
            items: text('Point'),
          },
        },
      },
    },
  },
};

const FULL = `---
title: "L'essentiel : tout y est"
summary: Une phrase qui résume.
subtitle: Un & deux <trois>
story: |-
  Premier paragraphe.

  Second paragraphe.
count: 12500
ratio: 0.5
open: true
day: "2022-03-01"
moment: "2022-03-02T09:30:00Z"
link: https://www.example.org/page
level: high
stage: { kind: wait, days: Trois }
photo: /media/plage.png
photo_alt: "Une plage, l'été"
logo: /media/logo.png
length: { min: 1, max: 2, unit: month, label: Un à deux mois }
rhythm: { every: 6, unit: month, label: Tous les six mois }
parent: simple
see: [cards/simple, people/ada]
words: [vélo, train]
place: { street: 1 rue de la Paix, town: Nevers }
stops:
  - { at: "09:00", where: Gare, view: /media/logo.png, alt: Le parvis }
  - { at: "10:00" }
parts:
  - name: Début
    points: [un, deux]
status: archived
aliases: [ancienne]
sources:
  - { document: Le rapport, section: page 3, note: Corrigé. }
gaps: [Il manque une photo.]
review_by: "2030-01-31"
---

## Un intertitre

Un texte avec [un lien](cards/simple).
`;

/** A small repository around that type. */
export const KIND_FILES: Files = {
  'schemas/card.schema.json': JSON.stringify(KIND_SCHEMA),
  'content/media/plage.png': 'Une image',
  'content/media/logo.png': 'Une image',
  'content/cards/simple.md': '---\ntitle: Simple\nsee: [cards/complete]\n---\n',
  'content/cards/complete.md': FULL,
  'content/people/ada.yml': 'title: Ada Dupont\nrole: Relectrice\n',
};
