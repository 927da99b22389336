import { isAgenda } from '../../agenda/session.ts';
import { wholeCalendarFile } from '../../api/addresses.ts';
import { pageCount } from '../../api/collection.ts';
import { isDeprecated } from '../../api/deprecations.ts';
import { componentNames } from '../../api/names.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { ContentType } from '../../schema/content-type.ts';
import type { JsonObject } from '../../schema/json.ts';
import type { Description } from '../emitter.ts';
import { type Components, dataComponents } from './components.ts';
import { DEPRECATIONS } from './deprecations-schema.ts';
import { schemaField } from './entry-files.ts';
import { componentReference, pathItem } from './json-file.ts';
import { address, ENTRY_META, whole } from './shared-schemas.ts';

/** Describes the file of each collection, and its pages where it is large. */
export function describeCollections(catalog: Catalog): Description {
  const { types, site } = catalog;
  const { schemas, shared } = dataComponents(types, site.baseUrl);
  const own = types.flatMap((type) => [
    [componentNames(type).item, listItem(type, shared)],
    [componentNames(type).collectionFile, collectionFile(type)],
  ]);
  return {
    paths: Object.fromEntries(types.flatMap((type) => collectionPaths(type, catalog))),
    schemas: { ...schemas, ...Object.fromEntries(own) },
  };
}

function collectionPaths(type: ContentType, catalog: Catalog): [string, JsonObject][] {
  const { name, label } = type.collection;
  const { collectionFile: component, data } = componentNames(type);
  const schema = componentReference(component);
  const all = pathItem({
    operationId: `list${data}`,
    tag: label,
    summary: `${label} : toutes les entrées`,
    description: `Les entrées des listes, entières, dans l’ordre. ${type.description}`,
    schema,
    deprecated: isDeprecated(type),
  });
  const page = pathItem({
    operationId: `list${data}Page`,
    tag: label,
    summary: `${label} : une page d’entrées`,
    description: 'Les mêmes entrées par pages, avec les adresses des pages voisines.',
    schema,
    parameters: [PAGE_PARAMETER],
    deprecated: isDeprecated(type),
  });
  return [
    [`/api/v1/${name}.json`, all],
    ...(pageCount(type, catalog) > 0
      ? [[`/api/v1/${name}/page/{page}.json`, page] satisfies [string, JsonObject]]
      : []),
  ];
}

const PAGE_PARAMETER: JsonObject = {
  name: 'page',
  in: 'path',
  required: true,
  description: 'Le numéro de la page, à partir de 1.',
  schema: { type: 'integer', minimum: 1 },
};

function listItem(type: ContentType, shared: Components['shared']): JsonObject {
  return {
    title: `${type.collection.labelSingular} d’une liste`,
    description: 'Une entrée telle qu’elle figure dans le fichier de sa collection.',
    allOf: [
      componentReference(componentNames(type).data),
      {
        type: 'object',
        required: ['links', 'meta'],
        properties: { links: { $ref: shared.links }, meta: { $ref: shared.meta } },
      },
    ],
  };
}

function collectionFile(type: ContentType): JsonObject {
  const { name, label, listPath } = type.collection;
  const file = `/api/v1/${name}`;
  return {
    type: 'object',
    title: `${label} : fichier`,
    description: `Les entrées de la collection « ${label} », ou une page d’entre elles.`,
    required: ['$schema', 'data', 'links', 'meta'],
    properties: {
      $schema: schemaField(componentNames(type).collectionFile),
      data: {
        type: 'array',
        title: 'Entrées',
        description: 'Les entrées, dans l’ordre de la collection.',
        items: componentReference(componentNames(type).item),
      },
      links: {
        type: 'object',
        title: 'Liens',
        description: 'Les adresses de la collection.',
        required: ['self', 'index', 'schema', 'csv', 'ndjson'],
        properties: {
          self: address('Ce fichier', 'L’adresse de ce fichier.', `${file}.json`),
          index: address('Accueil de l’API', 'Le point d’entrée de l’API.', '/api/v1/index.json'),
          schema: address(
            'Schéma de la source',
            'Le schéma des fichiers dont viennent les entrées.',
            `/api/v1/schemas/${type.name}.schema.json`,
          ),
          csv: address('CSV', 'La même collection pour un tableur.', `${file}.csv`),
          ndjson: address('NDJSON', 'La même collection, une entrée par ligne.', `${file}.ndjson`),
          ...(isAgenda(type) && {
            ics: address(
              'Calendrier',
              'Les séances de toute la collection, pour s’y abonner.',
              `/${wholeCalendarFile(type)}`,
            ),
          }),
          html: address('Page', 'La liste, en page.', listPath),
          markdown: address('Markdown', 'La liste, en Markdown.', `${listPath}index.md`),
          first: address('Première page', 'La première page d’entrées.', `${file}/page/1.json`),
          last: address('Dernière page', 'La dernière page d’entrées.', `${file}/page/4.json`),
          prev: address('Page précédente', 'La page qui précède.', `${file}/page/1.json`),
          next: address('Page suivante', 'La page qui suit.', `${file}/page/3.json`),
        },
      },
      meta: {
        type: 'object',
        title: 'Informations',
        description: 'Ce que l’on sait de la collection.',
        required: ['count', 'title', 'attribution'],
        properties: {
          count: whole('Nombre', 'Le nombre d’entrées de la collection entière.', 12),
          title: {
            type: 'string',
            title: 'Nom',
            description: 'Le nom de la collection.',
            examples: [label],
          },
          attribution: ENTRY_META.properties.attribution,
          deprecations: DEPRECATIONS,
          page: whole('Page', 'Le numéro de cette page, quand le fichier en est une.', 2),
          pages: whole('Pages', 'Le nombre de pages, quand le fichier en est une.', 4),
        },
      },
    },
  };
}
