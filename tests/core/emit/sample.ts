import type { Catalog, Site } from '../../../core/catalog/catalog.ts';
import type { Entry } from '../../../core/catalog/entry.ts';
import { makeCatalog } from '../../../core/catalog/make-catalog.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import type { ContentType, Schema } from '../../../core/schema/content-type.ts';
import type { JsonObject } from '../../../core/schema/json.ts';
import { loadTypes } from '../../../core/schema/load-types.ts';
import place from './sample/place.schema.json' with { type: 'json' };
import workshop from './sample/workshop.schema.json' with { type: 'json' };

/** Content types from schemas by name; the schemas must be right. */
export function typesFrom(schemas: Readonly<Record<string, unknown>>): readonly ContentType[] {
  const sources = Object.entries(schemas).map(([name, schema]) => ({
    file: `schemas/${name}.schema.json`,
    schema: JSON.parse(JSON.stringify(schema)) as Schema,
    locate: () => ({ line: 1, column: 1 }),
  }));
  const { types, diagnostics } = loadTypes(sources);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 1));
  return types;
}

/** Two small types that use everything the dialect has. */
export const types = typesFrom({ place, workshop });

/** A site on an example domain. */
export const site: Site = {
  name: 'Essai',
  base_url: 'https://essai.example/sous',
  baseUrl: 'https://essai.example/sous',
  prefix: '/sous',
  licence: { name: 'Licence Ouverte 2.0', url: 'https://essai.example/licence/' },
};

/** A published entry of one of the types. */
export function entry(typeName: string, id: string, data: JsonObject, body?: string): Entry {
  const type = types.find(({ name }) => name === typeName);
  if (type === undefined) throw new Error(`No type ${typeName}`);
  const { collection } = type;
  return {
    key: `${collection.name}/${id}`,
    id,
    type,
    file: `content/${collection.name}/${id}.${collection.format}`,
    data,
    title: String(data.title),
    summary: '',
    status: 'published',
    hidden: false,
    aliases: [],
    ...(body !== undefined && { body: parseBody(body).body }),
    path: collection.path.replace('{id}', id),
    references: [],
  };
}

/** A catalog of these entries. */
export function catalogOf(entries: readonly Entry[]): Catalog {
  const history = { available: false, reason: 'Essai.' } as const;
  return makeCatalog({ site, types, entries, media: [], history });
}
