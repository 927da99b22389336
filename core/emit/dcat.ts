import { API_FOLDER, absolute } from '../api/addresses.ts';
import { toJson } from '../api/json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { JsonObject } from '../schema/json.ts';
import { AUTHORITY, DCAT_FILE } from './dcat/addresses.ts';
import { dataset, datasetId } from './dcat/dataset.ts';
import { agent, french, node } from './dcat/nodes.ts';
import type { Emitter } from './emitter.ts';

/** The data as a catalogue for the portals that harvest them: DCAT-AP, in its French profile. */
export const emitter: Emitter = {
  describe: () => ({
    paths: {},
    links: [
      {
        name: 'dcat',
        path: DCAT_FILE,
        title: 'Catalogue DCAT',
        description: 'Les jeux de données et leurs formats, pour les portails de données ouvertes.',
        mediaType: 'application/ld+json',
      },
    ],
  }),
  site: (catalog) => [{ path: DCAT_FILE, content: () => toJson(dcatCatalog(catalog)) }],
};

const CONTEXT: JsonObject = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

function dcatCatalog({ site, types }: Catalog): JsonObject {
  const about = site.description ?? site.tagline ?? site.name;
  return {
    '@context': CONTEXT,
    '@id': absolute(site, DCAT_FILE),
    '@type': 'dcat:Catalog',
    'dct:title': french(site.name),
    'dct:description': french(about),
    'dct:language': node(`${AUTHORITY}/language/FRA`),
    'foaf:homepage': node(absolute(site, '/')),
    ...agent(site),
    ...(site.licence !== undefined && { 'dct:license': node(site.licence.url) }),
    'dcat:dataset': types.map((type) => dataset(type, site)),
    'dcat:service': [dataService({ site, types })],
  };
}

function dataService({ site, types }: Pick<Catalog, 'site' | 'types'>): JsonObject {
  const at = (path: string) => node(absolute(site, path));
  return {
    '@id': absolute(site, `${API_FOLDER}/index.json`),
    '@type': 'dcat:DataService',
    'dct:title': french(`${site.name} – API`),
    'dcat:endpointURL': at(`${API_FOLDER}/`),
    'dcat:endpointDescription': at(`${API_FOLDER}/openapi.json`),
    'foaf:page': at('/api/'),
    ...agent(site),
    ...(site.licence !== undefined && { 'dct:license': node(site.licence.url) }),
    'dcat:servesDataset': types.map((type) => node(datasetId(type, site))),
  };
}
