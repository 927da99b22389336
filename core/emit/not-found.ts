import { API_FOLDER, absolute } from '../api/addresses.ts';
import { toJson } from '../api/json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { JsonObject } from '../schema/json.ts';
import { componentReference, GENERAL_TAG, pathItem } from './contract/json-file.ts';
import { address, whole, words } from './contract/shared-schemas.ts';
import type { Emitter } from './emitter.ts';

const NOT_FOUND_FILE = `${API_FOLDER}/404.json`;

/** What a host that can choose its error pages answers to an address of the API that leads nowhere. */
export const emitter: Emitter = {
  describe: () => ({
    paths: {
      [`/${NOT_FOUND_FILE}`]: pathItem({
        operationId: 'getNotFound',
        tag: GENERAL_TAG,
        summary: 'Réponse 404',
        description:
          'Le contenu des réponses 404 (RFC 9457), « application/problem+json », chez les hébergeurs qui le permettent.',
        schema: componentReference('Problem'),
      }),
    },
    schemas: { Problem: PROBLEM },
  }),
  site: (catalog) => [{ path: NOT_FOUND_FILE, content: () => toJson(problem(catalog)) }],
};

function problem({ site }: Catalog): JsonObject {
  return {
    type: absolute(site, '/api/'),
    title: 'Ressource introuvable',
    status: 404,
    detail:
      'Aucun fichier de l’API n’a cette adresse. Les collections et leurs adresses sont dans le point d’entrée.',
    index: absolute(site, `${API_FOLDER}/index.json`),
  };
}

const PROBLEM: JsonObject = {
  type: 'object',
  title: 'Problème',
  description: 'Ce qui n’a pas pu être servi, et où chercher.',
  required: ['type', 'title', 'status', 'detail', 'index'],
  properties: {
    type: address('Type', 'La page qui explique l’API.', '/api/'),
    title: words('Titre', 'Le problème en quelques mots.', 'Ressource introuvable'),
    status: whole('Code', 'Le code de la réponse.', 404),
    detail: words('Détail', 'Ce qu’il faut faire.', 'Aucun fichier de l’API n’a cette adresse.'),
    index: address('Point d’entrée', 'Là où tout commence.', '/api/v1/index.json'),
  },
};
