import { isDeprecated } from '../../api/deprecations.ts';
import { componentNames } from '../../api/names.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { ContentType } from '../../schema/content-type.ts';
import type { JsonObject } from '../../schema/json.ts';
import type { Description } from '../emitter.ts';
import { type Components, dataComponents } from './components.ts';
import { componentReference, pathItem } from './json-file.ts';

/** Describes the file of each entry, one family a collection. */
export function describeEntries({ types, site }: Catalog): Description {
  const components = dataComponents(types, site.baseUrl);
  const files = types.map((type) => [componentNames(type).entryFile, entryFile(type, components)]);
  return {
    paths: Object.fromEntries(types.map(entryPath)),
    schemas: { ...components.schemas, ...Object.fromEntries(files) },
  };
}

function entryPath(type: ContentType): [string, JsonObject] {
  const { name, label, labelSingular } = type.collection;
  const { entryFile: component, data } = componentNames(type);
  const item = pathItem({
    operationId: `get${data}`,
    tag: label,
    summary: `${labelSingular} : une entrée`,
    description: `${type.description} Les entrées hors des listes et archivées ont aussi leur fichier.`,
    schema: componentReference(component),
    parameters: [ID_PARAMETER],
    deprecated: isDeprecated(type),
  });
  return [`/api/v1/${name}/{id}.json`, item];
}

const ID_PARAMETER: JsonObject = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'L’identifiant de l’entrée, ou l’un de ses anciens identifiants.',
  schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
};

function entryFile(type: ContentType, { shared }: Components): JsonObject {
  const { labelSingular } = type.collection;
  return {
    type: 'object',
    title: `${labelSingular} : fichier`,
    description: `Une entrée de la collection « ${type.collection.label} », et ce qui la cite.`,
    required: ['$schema', 'data', 'referenced_by', 'links', 'meta'],
    properties: {
      $schema: schemaField(componentNames(type).entryFile),
      data: componentReference(componentNames(type).data),
      referenced_by: {
        type: 'array',
        title: 'Cité par',
        description: 'Les entrées qui renvoient à celle-ci.',
        items: { $ref: shared.relation },
      },
      links: { $ref: shared.links },
      meta: { $ref: shared.meta },
    },
  };
}

/** The field that names the description of the file itself. */
export function schemaField(component: string): JsonObject {
  return {
    type: 'string',
    format: 'uri',
    title: 'Schéma',
    description: 'L’adresse de la description de ce fichier.',
    examples: [`https://reperes.example/api/v1/openapi.json#/components/schemas/${component}`],
  };
}
