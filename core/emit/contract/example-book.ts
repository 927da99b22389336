import type { ContentType, Schema } from '../../schema/content-type.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { nodeAt, propertyNodes, type SchemaNode } from '../../schema/node.ts';
import { type Shape, shapeOf } from '../../schema/shape.ts';
import { meaning } from '../typescript/definitions.ts';

/** Examples of single fields, found in the examples of whole entries: the first one met. */
export type ExampleBook = ReadonlyMap<string, Json>;

/** Names a place of a type's schema; a place in a definition is the same for all types that share it. */
export function placeName(type: ContentType, root: Schema, pointer: string): string {
  const [, definition, rest] = /^\/\$defs\/([^/]+)(.*)$/.exec(pointer) ?? [];
  return definition === undefined
    ? `type ${type.name}${pointer}`
    : `definition ${meaning(root, definition)}${rest}`;
}

/** Collects the examples of all types, as the API would say them. */
export function exampleBook(types: readonly ContentType[], baseUrl: string): ExampleBook {
  const book = new Map<string, Json>();
  for (const type of types) {
    const note = (pointer: string, value: Json): void => {
      const place = placeName(type, type.schema, pointer);
      if (!book.has(place)) book.set(place, value);
    };
    const walk = new ExampleWalk(note, (key) => exampleRelation(key, types, baseUrl));
    const { examples } = type.schema;
    for (const example of Array.isArray(examples) ? examples : []) {
      walk.at(nodeAt(type.schema), example);
    }
  }
  return book;
}

class ExampleWalk {
  readonly #note: (pointer: string, value: Json) => void;
  readonly #relation: (key: string) => Json;

  constructor(note: (pointer: string, value: Json) => void, relation: (key: string) => Json) {
    this.#note = note;
    this.#relation = relation;
  }

  at(node: SchemaNode, value: Json): void {
    const shape = shapeOf(node);
    if (shape.kind === 'reference') {
      this.#note(node.pointer, this.#relation(keyOf(shape, String(value))));
    } else if (shape.kind === 'list') {
      for (const item of Array.isArray(value) ? value : []) this.at(shape.items, item);
    } else if (shape.kind === 'variants') {
      const chosen = isJsonObject(value) ? value[shape.discriminator] : undefined;
      const variant = shape.variants.find((one) => one.value === chosen);
      if (variant !== undefined) this.at(variant.node, value);
    } else if (shape.kind === 'object') {
      this.#members(node, value);
    } else {
      this.#note(node.base, value);
    }
  }

  #members(node: SchemaNode, value: Json): void {
    if (!isJsonObject(value)) return;
    for (const { name, node: member } of propertyNodes(node)) {
      const inner = value[name];
      if (inner !== undefined) this.at(member, inner);
    }
  }
}

function keyOf(shape: Extract<Shape, { kind: 'reference' }>, written: string): string {
  return shape.qualified ? written : `${shape.collections[0]}/${written}`;
}

/** What a relation to an entry looks like; its title is made up from its id. */
function exampleRelation(key: string, types: readonly ContentType[], baseUrl: string): JsonObject {
  const [name = '', id = ''] = key.split('/');
  const target = types.find(({ collection }) => collection.name === name);
  const words = id.replaceAll('-', ' ');
  return {
    type: target?.name ?? name,
    id,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    api_url: `${baseUrl}/api/v1/${key}.json`,
    ...(target?.collection.pages && {
      html_url: baseUrl + target.collection.path.replace('{id}', id),
    }),
  };
}
