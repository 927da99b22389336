import type { Problem } from '../diagnostic/diagnostic.ts';
import { compileSchema } from '../schema/compile.ts';
import { isJsonObject, type JsonObject } from '../schema/json.ts';
import type { SiteSettings } from '../schema/site.generated.ts';
import siteSchema from '../schema/site.schema.json' with { type: 'json' };
import { checkData } from '../validate/check.ts';
import type { Site } from './catalog.ts';

const FALLBACK: SiteSettings = { name: 'Repères', base_url: 'http://localhost:8080' };
const { $schema: _version, examples: _examples, ...rules } = siteSchema;
const validate = compileSchema(rules as unknown as JsonObject);

/** Checks the settings of `content/site.yml`. */
export function checkSite(data: JsonObject): Problem[] {
  return checkData(validate, data);
}

/** True for settings that passed {@link checkSite}. */
export function isSiteSettings(data: unknown): data is SiteSettings & JsonObject {
  return isJsonObject(data) && checkSite(data).length === 0;
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
