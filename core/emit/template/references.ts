import type { EntryKey } from '../../catalog/entry.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { propertyNodes, type SchemaNode } from '../../schema/node.ts';
import { type Shape, shapeOf } from '../../schema/shape.ts';

/**
 * An example whose references lead somewhere: one that names no entry takes the first entry of its
 * collection, or is left out where there is none. A required one that finds none stays as it is,
 * and validation says so.
 */
export function withLivingReferences(
  example: JsonObject,
  node: SchemaNode,
  keys: readonly EntryKey[],
): JsonObject {
  return objectWith(example, node, keys);
}

function objectWith(value: JsonObject, node: SchemaNode, keys: readonly EntryKey[]): JsonObject {
  const kept = propertyNodes(node).flatMap(({ name, required, node: field }) => {
    const written = value[name];
    if (written === undefined) return [];
    const living = livingValue(written, field, keys);
    if (living !== undefined) return [[name, living] as const];
    return required ? [[name, written] as const] : [];
  });
  return Object.fromEntries(kept);
}

function livingValue(value: Json, node: SchemaNode, keys: readonly EntryKey[]): Json | undefined {
  const shape = shapeOf(node);
  switch (shape.kind) {
    case 'reference':
      return livingReference(String(value), shape, keys);
    case 'list':
      return livingList(value, shape.items, keys);
    case 'object':
      return isJsonObject(value) ? objectWith(value, node, keys) : value;
    case 'variants': {
      const chosen = isJsonObject(value) ? value[shape.discriminator] : undefined;
      const variant = shape.variants.find((one) => one.value === chosen);
      return isJsonObject(value) && variant !== undefined
        ? objectWith(value, variant.node, keys)
        : value;
    }
    default:
      return value;
  }
}

function livingList(value: Json, items: SchemaNode, keys: readonly EntryKey[]): Json | undefined {
  if (!Array.isArray(value)) return value;
  const living = value.map((item) => livingValue(item, items, keys));
  const distinct = new Map(
    living.flatMap((item) => (item === undefined ? [] : [[JSON.stringify(item), item]])),
  );
  return distinct.size === 0 ? undefined : [...distinct.values()];
}

function livingReference(
  written: string,
  { collections, qualified }: Extract<Shape, { readonly kind: 'reference' }>,
  keys: readonly EntryKey[],
): string | undefined {
  const wanted = qualified ? written : `${collections[0]}/${written}`;
  const found = keys.includes(wanted)
    ? wanted
    : collections.flatMap((name) => keys.filter((key) => key.startsWith(`${name}/`)))[0];
  return qualified ? found : found?.slice(found.indexOf('/') + 1);
}
