import { API_FOLDER, absolute } from '../api/addresses.ts';
import { toJson } from '../api/json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { JsonObject } from '../schema/json.ts';
import { DCAT_FILE } from './dcat/addresses.ts';
import type { Emitter } from './emitter.ts';

const API_CATALOG_FILE = '.well-known/api-catalog';

/** Where programs look for the APIs of a site (RFC 9727), as a link set (RFC 9264). */
export const emitter: Emitter = {
  describe: () => ({
    paths: {},
    links: [
      {
        name: 'api_catalog',
        path: API_CATALOG_FILE,
        title: 'Catalogue d’API',
        description: 'Les API du site, à l’adresse que la RFC 9727 fixe.',
        mediaType: 'application/linkset+json',
      },
    ],
  }),
  site: (catalog) => [{ path: API_CATALOG_FILE, content: () => toJson(linkSet(catalog)) }],
};

function linkSet({ site }: Catalog): JsonObject {
  const at = (path: string) => absolute(site, path);
  const index = at(`${API_FOLDER}/index.json`);
  return {
    linkset: [
      { anchor: at(API_CATALOG_FILE), item: [{ href: index, title: site.name }] },
      {
        anchor: index,
        'service-desc': [
          {
            href: at(`${API_FOLDER}/openapi.json`),
            type: 'application/vnd.oai.openapi+json;version=3.1',
          },
        ],
        'service-doc': [{ href: at('/api/'), type: 'text/html', hreflang: ['fr'] }],
        'service-meta': [{ href: at(DCAT_FILE), type: 'application/ld+json' }],
        status: [{ href: at(`${API_FOLDER}/manifest.json`), type: 'application/json' }],
        ...(site.licence !== undefined && { license: [{ href: site.licence.url }] }),
      },
    ],
  };
}
