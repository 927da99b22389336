import {
  type ContentType,
  nodeAt,
  propertyNodes,
  type Schema,
  siteSchema,
} from '../../core/browser.ts';
import { type Format, losslessFormat } from './format.ts';

/** The format of a collection's files. */
export function formatOf({ collection, schema }: ContentType): Format {
  return losslessFormat(collection.format, keysOf(schema));
}

/** The format of `content/site.yml`. */
export const settingsFormat: Format = losslessFormat('yml', keysOf(siteSchema));

/** Every key of a schema in its order, those of the top level first. */
function keysOf(schema: Schema): string[] {
  const top = propertyNodes(nodeAt(schema)).map(({ name }) => name);
  return [...new Set([...top, ...innerKeys(schema)])];
}

function innerKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(innerKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'properties' && typeof child === 'object' && child !== null
      ? [...Object.keys(child), ...innerKeys(Object.values(child))]
      : innerKeys(child),
  );
}
