import type { Problem } from '../diagnostic/diagnostic.ts';
import { isJsonObject, type JsonObject } from '../schema/json.ts';
import type { SiteSettings } from '../schema/site.generated.ts';
import siteSchema from '../schema/site.schema.json' with { type: 'json' };
import { checkWith } from '../validate/check.ts';
import type { Site } from './catalog.ts';

const FALLBACK: SiteSettings = { name: 'Repères', base_url: 'http://localhost:8080' };
const { $schema: _version, examples: _examples, ...rules } = siteSchema;

/** Checks the settings of `content/site.yml`. */
export const checkSite: (data: JsonObject) => Problem[] = checkWith(rules as unknown as JsonObject);

/** True for settings in which {@link checkSite} has found nothing. */
export function isSiteSettings(
  data: unknown,
  problems: readonly Problem[],
): data is SiteSettings & JsonObject {
  return isJsonObject(data) && problems.length === 0;
}

/**
 * The site from its settings; without settings, a neutral one.
 * @param baseUrl Takes the place of the settings' address, as `--base-url` does.
 */
export function makeSite(settings: SiteSettings = FALLBACK, baseUrl = settings.base_url): Site {
  const address = new URL(baseUrl);
  const prefix = address.pathname.replace(/\/+$/, '');
  return { ...settings, base_url: baseUrl, baseUrl: `${address.origin}${prefix}`, prefix };
}
