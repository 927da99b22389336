import type { Catalog, Site } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { sha256 } from '../files/hash.ts';
import type { JsonObject } from '../schema/json.ts';
import { API_FOLDER, absolute, entryLinks } from './addresses.ts';
import { apiBody } from './body.ts';
import { deprecationMeta } from './deprecations.ts';
import { expand } from './expand.ts';
import { canonicalJson } from './json.ts';
import { componentNames } from './names.ts';
import { planOf } from './plan.ts';
import { relation } from './relation.ts';

/** An entry as the API gives it; its own file and its collection's are made from the same value. */
export interface ApiEntry {
  readonly data: JsonObject;
  readonly links: JsonObject;
  readonly meta: JsonObject;
}

/** Represents an entry. */
export function apiEntry(entry: Entry, catalog: Catalog): ApiEntry {
  const data = apiData(entry, catalog);
  return { data, links: entryLinks(entry, catalog), meta: metaOf(entry, data, catalog) };
}

function apiData(entry: Entry, catalog: Catalog): JsonObject {
  const fields = expand(entry.data, planOf(entry.type), catalog);
  return {
    type: entry.type.name,
    id: entry.id,
    ...(fields as JsonObject),
    ...(entry.body !== undefined && { body: apiBody(entry.body, catalog) }),
  };
}

function metaOf(entry: Entry, data: JsonObject, { site, history }: Catalog): JsonObject {
  const change = history.available ? history.changes.get(entry.file) : undefined;
  return {
    ...(change !== undefined && { updated_at: change.updatedAt, revision: change.revision }),
    sha256: sha256(canonicalJson(data)),
    attribution: attribution(site),
  };
}

/** The line that a reuse shows: the settings' own, else the site's name and its licence. */
export function attribution(site: Site): string {
  if (site.attribution !== undefined) return site.attribution;
  return site.licence === undefined ? site.name : `${site.name}, ${site.licence.name}`;
}

/** The whole content of an entry's own file. */
export function entryDocument(entry: Entry, catalog: Catalog): JsonObject {
  const { data, ...shared } = apiEntry(entry, catalog);
  const { before, after } = entryFrame(entry, catalog, shared);
  return { ...before, data, ...after };
}

/** What stands before and after the data in an entry's own file. */
export function entryFrame(
  entry: Entry,
  catalog: Catalog,
  { links, meta }: Pick<ApiEntry, 'links' | 'meta'>,
): { readonly before: JsonObject; readonly after: JsonObject } {
  const referrers = catalog.referencedBy.get(entry.key) ?? [];
  return {
    before: { $schema: schemaAddress(catalog.site, componentNames(entry.type).entryFile) },
    after: {
      referenced_by: referrers.map((key) => relation(key, catalog)),
      links,
      meta: { ...meta, ...deprecationMeta(entry.type) },
    },
  };
}

/** Address of the OpenAPI component that describes a file. */
export function schemaAddress(site: Site, component: string): string {
  return `${absolute(site, `${API_FOLDER}/openapi.json`)}#/components/schemas/${component}`;
}
