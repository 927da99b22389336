import {
  isJsonObject,
  type Json,
  propertyNodes,
  type SchemaNode,
  shapeOf,
  textOf,
  typography,
} from '../../core/browser.ts';
import type { Element } from '../decap.ts';
import type { Studio } from '../studio/studio.ts';

/** Every field that has a value, under its title; relations by the title of what they lead to. */
export function facts(
  node: SchemaNode,
  data: Json,
  studio: Studio,
  except: readonly string[],
): Element[] {
  if (!isJsonObject(data)) return [];
  const { h } = window;
  return propertyNodes(node).flatMap((property) => {
    const value = data[property.name];
    if (value === undefined || except.includes(property.name)) return [];
    const shown = shownValue(property.node, value, studio);
    return [
      h('dt', { key: `${property.name}-name` }, typography(textOf(property.node, 'title'))),
      h('dd', { key: property.name }, shown),
    ];
  });
}

function shownValue(node: SchemaNode, value: Json, studio: Studio): unknown {
  const { h } = window;
  const shape = shapeOf(node);
  switch (shape.kind) {
    case 'list':
      return h(
        'ul',
        null,
        ...(Array.isArray(value) ? value : []).map((item: Json, index) =>
          h('li', { key: index }, shownValue(shape.items, item, studio)),
        ),
      );
    case 'object':
      return h('dl', null, ...facts(node, value, studio, []));
    case 'variants': {
      const variant = shape.variants.find(
        (one) => isJsonObject(value) && value[shape.discriminator] === one.value,
      );
      return variant && h('dl', null, ...facts(variant.node, value, studio, [shape.discriminator]));
    }
    case 'reference': {
      const key = shape.qualified ? String(value) : `${shape.collections[0]}/${String(value)}`;
      return typography(studio.entry(key)?.title ?? `Introuvable : ${key}`);
    }
    case 'choice':
      return shape.choices.find((choice) => choice.value === value)?.label ?? String(value);
    case 'boolean':
      return value === true ? 'Oui' : 'Non';
    default:
      return typography(String(value));
  }
}
