import { isAgenda } from '../agenda/session.ts';
import {
  API_FOLDER,
  absolute,
  collectionFile,
  linesFile,
  wholeCalendarFile,
} from '../api/addresses.ts';
import { announcedEnd } from '../api/deprecations.ts';
import { attribution, schemaAddress } from '../api/entry.ts';
import { toJson } from '../api/json.ts';
import { dataVersion } from '../api/version.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { nodeAt } from '../schema/node.ts';
import { describeIndex } from './contract/general-files.ts';
import type { Description, Emitter } from './emitter.ts';

/** The entry point: what there is, and where. */
export const emitter: Emitter = {
  describe: describeIndex,
  site: (catalog, _digest, described) => [
    {
      path: `${API_FOLDER}/index.json`,
      content: () => toJson(indexDocument(catalog, described())),
    },
  ],
};

function indexDocument(catalog: Catalog, described: readonly Description[]): JsonObject {
  const { site, history, types } = catalog;
  const at = (path: string) => absolute(site, path);
  return {
    $schema: schemaAddress(site, 'Index'),
    data: types.map((type) => collectionLine(type, catalog)),
    links: {
      self: at(`${API_FOLDER}/index.json`),
      html: at('/'),
      ...Object.fromEntries(
        described
          .flatMap(({ links = [] }) => links)
          .filter(({ absent }) => absent !== true)
          .map(({ name, path }) => [name, at(path)]),
      ),
    },
    meta: {
      name: site.name,
      version: dataVersion(site),
      ...(site.licence !== undefined && { licence: { ...site.licence } }),
      attribution: attribution(site),
      ...(history.available && { revision: history.revision }),
    },
  };
}

function collectionLine(type: ContentType, { site, listed }: Catalog): JsonObject {
  const { name, label, description, pages, listPath } = type.collection;
  return {
    type: type.name,
    collection: name,
    title: label,
    description: description ?? type.description,
    count: listed.get(name)?.length ?? 0,
    ...deprecationOf(type),
    links: {
      self: absolute(site, collectionFile(type)),
      csv: absolute(site, `${API_FOLDER}/${name}.csv`),
      ndjson: absolute(site, linesFile(type)),
      ...(isAgenda(type) && { ics: absolute(site, wholeCalendarFile(type)) }),
      schema: absolute(site, `${API_FOLDER}/schemas/${type.name}.schema.json`),
      table_schema: absolute(site, `${API_FOLDER}/${name}.tableschema.json`),
      ...(pages && { html: absolute(site, listPath) }),
    },
  };
}

/** When the whole collection goes, where that is announced. */
function deprecationOf({ schema }: ContentType): JsonObject {
  const end = announcedEnd(nodeAt(schema));
  return end === undefined ? {} : { deprecation: { ...end } };
}
