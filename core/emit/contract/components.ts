import { componentNames } from '../../api/names.ts';
import type { ContentType, Schema } from '../../schema/content-type.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { mapFields } from '../../schema/map-fields.ts';
import { pascalCase } from '../../schema/names.ts';
import { meaning } from '../typescript/definitions.ts';
import { Names } from '../typescript/names.ts';
import { type ExampleBook, exampleBook, placeName } from './example-book.ts';
import { outputSchema } from './output-schema.ts';
import { ENTRY_LINKS, ENTRY_META, RELATION } from './shared-schemas.ts';

/** The schemas of the API's data, as OpenAPI components. */
export interface Components {
  /** By component name; each refers to others only by `#/components/schemas/…`. */
  readonly schemas: Readonly<Record<string, JsonObject>>;
  /** Address of a component that no type's name can take away: relations, links, meta. */
  readonly shared: Readonly<Record<'relation' | 'links' | 'meta', string>>;
}

const PREFIX = '#/components/schemas/';

/** Makes a component of each type's output and of each definition; equal definitions are one. */
export function dataComponents(types: readonly ContentType[], baseUrl: string): Components {
  const names = new Names();
  for (const type of types) {
    for (const name of Object.values(componentNames(type))) names.claim(`type ${name}`, name);
  }
  const relation = names.claim(`definition ${meaning(SHARED, 'Relation')}`, 'Relation');
  const links = names.claim('links', 'EntryLinks');
  const meta = names.claim('meta', 'EntryMeta');
  const schemas: Record<string, JsonObject> = {
    [relation]: RELATION,
    [links]: ENTRY_LINKS,
    [meta]: ENTRY_META,
  };
  const book = exampleBook(types, baseUrl);
  for (const type of types) {
    const component = new TypeComponents(type, names, book);
    schemas[componentNames(type).data] = component.own();
    Object.assign(schemas, component.definitions());
  }
  return {
    schemas,
    shared: { relation: PREFIX + relation, links: PREFIX + links, meta: PREFIX + meta },
  };
}

const SHARED: Schema = { $defs: { Relation: RELATION } };

/** Reads one type's schema and the definitions that it leads to. */
class TypeComponents {
  readonly #type: ContentType;
  readonly #root: Schema;
  readonly #names: Names;
  readonly #book: ExampleBook;
  readonly #found = new Map<string, JsonObject>();

  constructor(type: ContentType, names: Names, book: ExampleBook) {
    this.#type = type;
    this.#root = outputSchema(type);
    this.#names = names;
    this.#book = book;
  }

  own(): JsonObject {
    const { $defs: _moved, ...schema } = this.#root;
    return this.#rewritten(schema, '');
  }

  definitions(): Record<string, JsonObject> {
    return Object.fromEntries(this.#found);
  }

  #rewritten(schema: JsonObject, pointer: string): JsonObject {
    const { 'x-ref': _target, $ref, ...rest } = schema;
    return {
      ...(typeof $ref === 'string' && { $ref: this.#component($ref) }),
      ...mapFields(rest, (field, step) => this.#rewritten(field, pointer + step)),
      ...this.#examples(schema, pointer),
    };
  }

  #examples(schema: JsonObject, pointer: string): JsonObject {
    if (Array.isArray(schema.examples) || schema.const !== undefined) return {};
    const known = this.#book.get(placeName(this.#type, this.#type.schema, pointer));
    const example = known ?? obviousExample(schema);
    return example === undefined ? {} : { examples: [example] };
  }

  #component(reference: string): string {
    const definition = reference.slice('#/$defs/'.length);
    const name = this.#names.claim(
      `definition ${meaning(this.#root, definition)}`,
      pascalCase(definition),
    );
    if (!this.#found.has(name)) {
      this.#found.set(name, {});
      const { $defs } = this.#root;
      const schema = isJsonObject($defs) ? $defs[definition] : undefined;
      const pointer = `/$defs/${definition}`;
      this.#found.set(name, isJsonObject(schema) ? this.#rewritten(schema, pointer) : {});
    }
    return PREFIX + name;
  }
}

/** The example that a schema without examples gives by itself. */
function obviousExample(schema: JsonObject): Json | undefined {
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.type === 'boolean') return true;
  const [first] = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  return isJsonObject(first) ? first.const : undefined;
}
