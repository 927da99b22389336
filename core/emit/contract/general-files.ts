import { isJsonObject, type JsonObject } from '../../schema/json.ts';
import type { Description, IndexLink } from '../emitter.ts';
import { DEPRECATION } from './deprecations-schema.ts';
import { schemaField } from './entry-files.ts';
import { indexLinks } from './index-links.ts';
import { componentReference, GENERAL_TAG, pathItem } from './json-file.ts';
import { address, ENTRY_META, whole, words } from './shared-schemas.ts';

/** Describes the entry point. */
export function describeIndex(): Description {
  const item = pathItem({
    operationId: 'getIndex',
    tag: GENERAL_TAG,
    summary: 'Point d’entrée',
    description: 'Les collections, leurs adresses, la licence et la version de l’API.',
    schema: componentReference('Index'),
  });
  return { paths: { '/api/v1/index.json': item }, schemas: { Index: INDEX } };
}

/** How the entry point leads to the contract. */
export const OPENAPI_LINK: IndexLink = {
  name: 'openapi',
  path: 'api/v1/openapi.json',
  title: 'OpenAPI',
  description: 'La description de l’API.',
  mediaType: 'application/vnd.oai.openapi+json;version=3.1',
};

/** The entry point's schema in one piece, with the links that emitters describe. */
export function indexSchema(described: readonly Description[]): JsonObject {
  const properties = isJsonObject(INDEX.properties) ? INDEX.properties : {};
  return { ...INDEX, properties: { ...properties, links: indexLinks(described) } };
}

/** Describes the manifest. */
export function describeManifest(): Description {
  const item = pathItem({
    operationId: 'getManifest',
    tag: GENERAL_TAG,
    summary: 'Manifeste',
    description:
      'L’empreinte du fichier de chaque entrée des listes : comparez-la à la vôtre pour ne demander que ce qui a changé.',
    schema: componentReference('Manifest'),
  });
  const link = {
    name: 'manifest',
    path: 'api/v1/manifest.json',
    title: 'Manifeste',
    description: 'L’empreinte de chaque entrée.',
    mediaType: 'application/json',
  };
  return {
    paths: { '/api/v1/manifest.json': item },
    schemas: { Manifest: MANIFEST },
    links: [link],
  };
}

const LICENCE: JsonObject = {
  type: 'object',
  title: 'Licence',
  description: 'La licence sous laquelle les données se réutilisent.',
  required: ['name', 'url'],
  properties: {
    name: words('Nom', 'Le nom de la licence.', 'Licence Ouverte 2.0'),
    url: address('Texte', 'L’adresse du texte de la licence.', '/licence/'),
    spdx: words('Identifiant SPDX', 'Son identifiant dans la liste SPDX.', 'etalab-2.0'),
  },
};

const COLLECTION: JsonObject = {
  type: 'object',
  title: 'Collection',
  description: 'Une collection et ses adresses.',
  required: ['type', 'collection', 'title', 'description', 'count', 'links'],
  properties: {
    type: words('Type', 'Le type de ses entrées.', 'phase'),
    collection: words('Collection', 'Son nom dans les adresses.', 'phases'),
    title: words('Titre', 'Son nom pour les lecteurs.', 'Phases'),
    description: words('Description', 'Ce qu’elle contient.', 'Les phases d’un service.'),
    count: whole('Nombre', 'Le nombre de ses entrées.', 4),
    deprecation: DEPRECATION,
    links: {
      type: 'object',
      title: 'Liens',
      description: 'Ses adresses.',
      required: ['self', 'csv', 'ndjson', 'schema', 'table_schema'],
      properties: {
        self: address('JSON', 'Toutes les entrées.', '/api/v1/phases.json'),
        csv: address('CSV', 'Toutes les entrées, pour un tableur.', '/api/v1/phases.csv'),
        ndjson: address('NDJSON', 'Toutes les entrées, une par ligne.', '/api/v1/phases.ndjson'),
        ics: address(
          'Calendrier',
          'Toutes les séances, quand les entrées sont des agendas.',
          '/academie/agenda/agenda.ics',
        ),
        schema: address(
          'Schéma de la source',
          'Le schéma des fichiers dont viennent les entrées.',
          '/api/v1/schemas/phase.schema.json',
        ),
        table_schema: address(
          'Schéma du CSV',
          'Les colonnes du fichier CSV.',
          '/api/v1/phases.tableschema.json',
        ),
        html: address('Page', 'La liste, en page.', '/phases/'),
      },
    },
  },
};

const REVISION: JsonObject = {
  ...ENTRY_META.properties.revision,
  description: 'Le commit publié ; absent sans historique Git.',
};

const INDEX: JsonObject = {
  type: 'object',
  title: 'Point d’entrée',
  description: 'Les collections, leurs adresses, la licence et la version de l’API.',
  required: ['$schema', 'data', 'links', 'meta'],
  properties: {
    $schema: schemaField('Index'),
    data: {
      type: 'array',
      title: 'Collections',
      description: 'Les collections.',
      items: COLLECTION,
    },
    links: componentReference('IndexLinks'),
    meta: {
      type: 'object',
      title: 'Informations',
      description: 'Ce que l’on sait de l’API.',
      required: ['name', 'version', 'attribution'],
      properties: {
        name: words('Nom', 'Le nom du site.', 'Repères'),
        version: words('Version', 'La version des données.', '1.0.0'),
        licence: LICENCE,
        attribution: ENTRY_META.properties.attribution,
        revision: REVISION,
      },
    },
  },
};

const MANIFEST: JsonObject = {
  type: 'object',
  title: 'Manifeste',
  description: 'L’empreinte du fichier de chaque entrée des listes.',
  required: ['data', 'meta'],
  properties: {
    data: {
      type: 'array',
      title: 'Entrées',
      description: 'Une ligne pour chaque entrée.',
      items: {
        type: 'object',
        title: 'Ligne',
        description: 'Le fichier d’une entrée.',
        required: ['type', 'id', 'path', 'sha256', 'bytes'],
        properties: {
          type: words('Type', 'Le type de l’entrée.', 'phase'),
          id: words('Identifiant', 'L’identifiant de l’entrée.', 'construction'),
          path: words('Chemin', 'Le chemin du fichier.', '/api/v1/phases/construction.json'),
          sha256: { ...ENTRY_META.properties.sha256, description: 'SHA-256 du fichier.' },
          bytes: whole('Taille', 'La taille du fichier, en octets.', 2048),
          updated_at: ENTRY_META.properties.updated_at,
        },
      },
    },
    meta: {
      type: 'object',
      title: 'Informations',
      description: 'Ce que l’on sait du manifeste.',
      required: ['count', 'attribution'],
      properties: {
        count: whole('Nombre', 'Le nombre de lignes.', 60),
        revision: REVISION,
        attribution: ENTRY_META.properties.attribution,
      },
    },
  },
};
