import { type Catalog, type EmittedFile, type JsonObject, toYaml } from '../../core/index.ts';
import { backendOf } from './backend.ts';
import { collectionsOf } from './collections.ts';
import type { ConfigOptions } from './options.ts';

/** The whole Decap configuration, from the schemas and the settings. */
export function decapConfig(
  { types, site }: Pick<Catalog, 'types' | 'site'>,
  options: ConfigOptions = {},
): JsonObject {
  const isReviewed = options.workflow ?? site.cms?.workflow ?? false;
  return {
    backend: backendOf(site, options),
    ...(isReviewed && { publish_mode: 'editorial_workflow' }),
    locale: 'fr',
    site_url: `${site.baseUrl}/`,
    show_preview_links: false,
    media_folder: 'content/media',
    public_folder: '/media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: collectionsOf(types, site),
  };
}

/** The configuration as the file that `/admin/` reads. */
export function configFile(
  catalog: Pick<Catalog, 'types' | 'site'>,
  options: ConfigOptions = {},
): EmittedFile {
  return { path: 'admin/config.yml', content: () => toYaml(decapConfig(catalog, options)) };
}
