import { API_FOLDER, absolute, collectionFile, linesFile } from '../../api/addresses.ts';
import type { Catalog, Site } from '../../catalog/catalog.ts';
import type { ContentType } from '../../schema/content-type.ts';
import type { JsonObject } from '../../schema/json.ts';
import { datasetId } from '../dcat/dataset.ts';
import { publisher, siteId } from './terms.ts';

const CONTEXT = { '@context': 'https://schema.org' };

/** The site and who publishes it: for the home page. */
export function siteData({ site }: Catalog): JsonObject[] {
  const about = site.description ?? site.tagline;
  return [
    {
      ...CONTEXT,
      '@type': 'WebSite',
      '@id': siteId(site),
      name: site.name,
      ...(about !== undefined && { description: about }),
      url: absolute(site, '/'),
      inLanguage: 'fr',
      publisher: publisher(site),
    },
    { ...CONTEXT, ...publisher(site) },
  ];
}

/** The data of the API as datasets: for the page that explains it. */
export function apiData({ site, types }: Catalog): JsonObject[] {
  return [
    {
      ...CONTEXT,
      '@type': 'DataCatalog',
      '@id': absolute(site, `${API_FOLDER}/index.json`),
      name: `${site.name} – API`,
      url: absolute(site, '/api/'),
      publisher: publisher(site),
      dataset: types.map((type) => dataset(type, site)),
    },
  ];
}

function dataset(type: ContentType, site: Site): JsonObject {
  const { name, label, description, pages, listPath } = type.collection;
  return {
    '@type': 'Dataset',
    '@id': datasetId(type, site),
    name: label,
    description: description ?? type.description,
    ...(pages && { url: absolute(site, listPath) }),
    ...(site.licence !== undefined && { license: site.licence.url }),
    isAccessibleForFree: true,
    creator: publisher(site),
    distribution: [
      download('application/json', absolute(site, collectionFile(type))),
      download('text/csv', absolute(site, `${API_FOLDER}/${name}.csv`)),
      download('application/x-ndjson', absolute(site, linesFile(type))),
    ],
  };
}

function download(mediaType: string, address: string): JsonObject {
  return { '@type': 'DataDownload', encodingFormat: mediaType, contentUrl: address };
}
