import { API_FOLDER } from '../api/addresses.ts';
import { toJson } from '../api/json.ts';
import { dataVersion } from '../api/version.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { compareText } from '../diagnostic/diagnostic.ts';
import type { JsonObject } from '../schema/json.ts';
import { OPENAPI_LINK } from './contract/general-files.ts';
import { indexLinks } from './contract/index-links.ts';
import { GENERAL_TAG, pathItem } from './contract/json-file.ts';
import { words } from './contract/shared-schemas.ts';
import type { Description, Emitter } from './emitter.ts';

const OPENAPI_FILE = `${API_FOLDER}/openapi.json`;

/** The contract of the API, put together from what every emitter says of its own files. */
export const emitter: Emitter = {
  describe: () => ({ paths: { [`/${OPENAPI_FILE}`]: OWN_PATH }, links: [OPENAPI_LINK] }),
  site: (catalog, _digest, described) => [
    { path: OPENAPI_FILE, content: () => toJson(openapiDocument(catalog, described())) },
  ],
};

/** OpenAPI 3.1, self-contained; it depends on the schemas and the settings, on no entry's content. */
export function openapiDocument(catalog: Catalog, described: readonly Description[]): JsonObject {
  const { site, types } = catalog;
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name} – API`,
      version: dataVersion(site),
      description: ABOUT,
      ...(site.licence !== undefined && {
        license: { name: site.licence.name, url: site.licence.url },
      }),
      ...(site.contact?.url.startsWith('http') && {
        contact: { name: site.contact.label, url: site.contact.url },
      }),
    },
    servers: [{ url: site.baseUrl, description: site.name }],
    security: [],
    tags: [
      {
        name: GENERAL_TAG,
        description: 'L’entrée de l’API, sa description et sa synchronisation.',
      },
      ...types.map(({ collection, description }) => ({
        name: collection.label,
        description: collection.description ?? description,
      })),
    ],
    paths: sortedByKey(described.flatMap(({ paths }) => Object.entries(paths))),
    components: {
      schemas: sortedByKey([
        ...described.flatMap(({ schemas }) => Object.entries(schemas ?? {})),
        ['IndexLinks', indexLinks(described)],
      ]),
    },
  };
}

const ABOUT = [
  'Fichiers JSON statiques, en lecture seule, sans clé ni compte, ouverts à toute origine (CORS).',
  'Chaque fichier est entier et toujours valide. Un champ sans valeur est absent.',
  'Des champs peuvent s’ajouter sans préavis : ignorez ceux que vous ne connaissez pas.',
  'Retirer ou changer le sens d’un champ ou d’un identifiant demande une nouvelle version majeure ; chaque version est maintenue au moins 24 mois après la suivante.',
  'Cache : les fichiers se revalident par leur « ETag » ; le manifeste donne l’empreinte de chaque entrée.',
].join('\n\n');

const OWN_PATH = pathItem({
  operationId: 'getOpenapi',
  tag: GENERAL_TAG,
  summary: 'Description de l’API',
  description: 'Ce document : OpenAPI 3.1.',
  schema: {
    type: 'object',
    title: 'OpenAPI',
    description: 'Un document OpenAPI 3.1.',
    required: ['openapi', 'info', 'paths'],
    properties: {
      openapi: words('Version d’OpenAPI', 'La version de la norme.', '3.1.0'),
      info: { type: 'object', title: 'Présentation', description: 'Nom, version et licence.' },
      paths: { type: 'object', title: 'Chemins', description: 'Les fichiers, par adresse.' },
    },
  },
});

function sortedByKey(entries: readonly [string, JsonObject][]): JsonObject {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
}
