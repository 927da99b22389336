import {
  isJsonObject,
  type Json,
  type JsonObject,
  type PropertyNode,
  type SchemaNode,
} from '../../core/index.ts';
import { asText } from './entry-fields.ts';

/** A property that has a value. */
export interface Filled extends PropertyNode {
  readonly value: Json;
  /** What its image says to those who don't see it. */
  readonly alt?: string | undefined;
}

/** True for the path of an image. */
export function isImage({ schema }: SchemaNode): boolean {
  const form = schema['x-cms'];
  return isJsonObject(form) && form.widget === 'image';
}

/**
 * The properties that have a value, in the schema's order. The text of an image, `photo_alt` beside
 * `photo`, or `alt` beside the only one, goes with the image instead of standing for itself.
 */
export function filledOf(properties: readonly PropertyNode[], record: JsonObject): Filled[] {
  const images = properties.filter(({ name, node }) => isImage(node) && asText(record[name]));
  const common = images.length === 1 ? ['alt'] : [];
  const texts = new Map(
    images.flatMap(({ name }): [string, string][] => {
      const text = [`${name}_alt`, ...common].find((one) => asText(record[one]));
      return text === undefined ? [] : [[name, text]];
    }),
  );
  const apart = new Set(texts.values());
  return properties.flatMap((property) => {
    const { name } = property;
    const value = record[name];
    if (value === undefined || apart.has(name)) return [];
    return [{ ...property, value, alt: asText(record[texts.get(name) ?? '']) }];
  });
}
