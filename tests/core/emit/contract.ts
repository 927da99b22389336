import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isJsonObject, type Json, type JsonObject } from '../../../core/schema/json.ts';

/** Components whose `allOf` is laid flat and whose objects are closed: nothing undescribed passes. */
function closed(value: Json, schemas: JsonObject): Json {
  if (!isJsonObject(value)) return value;
  const { examples: _data, allOf, properties, items, oneOf, ...rest } = value;
  const schema = {
    ...rest,
    ...(isJsonObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, closed(field, schemas)]),
      ),
      additionalProperties: false,
    }),
    ...(items !== undefined && { items: closed(items, schemas) }),
    ...(Array.isArray(oneOf) && { oneOf: oneOf.map((branch) => closed(branch, schemas)) }),
  };
  return Array.isArray(allOf) ? { ...schema, ...merged(allOf, schemas) } : schema;
}

function merged(parts: readonly Json[], schemas: JsonObject): JsonObject {
  const resolved = parts.filter(isJsonObject).map((part) => {
    const name = typeof part.$ref === 'string' ? part.$ref.split('/').at(-1) : undefined;
    const target = name === undefined ? part : schemas[name];
    return closed(target ?? {}, schemas) as JsonObject;
  });
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.assign({}, ...resolved.map(({ properties }) => properties)),
    required: resolved.flatMap(({ required }) => (Array.isArray(required) ? required : [])),
  };
}

/** Checks files against the components of an OpenAPI document, which must describe every key. */
export function contractValidator(openapi: JsonObject): (component: string) => ValidateFunction {
  const { schemas } = openapi.components as { schemas: JsonObject };
  const components = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, closed(schema, schemas)]),
  );
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract', components: { schemas: components } });
  return (component) => ajv.compile({ $ref: `contract#/components/schemas/${component}` });
}

/** The component that a path of the output has in the document, by its path item. */
export function componentOf(path: string, openapi: JsonObject): string | undefined {
  const paths = Object.entries(openapi.paths as Record<string, JsonObject>);
  const found = paths.find(([template]) =>
    new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(
      `/${path}`,
    ),
  );
  return found === undefined
    ? undefined
    : JSON.stringify(successOf(found[1])).match(/"\$ref":"#\/components\/schemas\/(\w+)"/)?.[1];
}

/** What a path item answers when the file is there. */
function successOf({ get }: JsonObject): Json {
  const responses = isJsonObject(get) ? get.responses : undefined;
  return (isJsonObject(responses) ? responses['200'] : undefined) ?? {};
}
