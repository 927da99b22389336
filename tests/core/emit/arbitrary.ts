import fc from 'fast-check';
import type { ContentType } from '../../../core/schema/content-type.ts';
import type { Json, JsonObject } from '../../../core/schema/json.ts';
import { nodeAt, propertyNodes, type SchemaNode, textOf } from '../../../core/schema/node.ts';
import { shapeOf } from '../../../core/schema/shape.ts';

/** What an entry of a schema is made of, where the schema leaves the choice. */
export interface Material {
  /** Texts that no pattern and no format rules. */
  readonly text: fc.Arbitrary<string>;
  /** Ids that exist in every collection. */
  readonly ids: readonly string[];
}

/** Deepest that a definition which holds itself is followed. */
const DEEPEST = 2;

/** Any valid data of a type that stands in lists, the body as `body`. */
export function anyData(type: ContentType, material: Material): fc.Arbitrary<JsonObject> {
  return objectOf(nodeAt(type.schema), material, [])
    .map(({ status: _status, hidden: _hidden, ...data }) => data)
    .filter((data) => type.check(data).length === 0);
}

type Opened = readonly string[];

function anyValue(node: SchemaNode, material: Material, opened: Opened): fc.Arbitrary<Json> {
  const shape = shapeOf(node);
  const below = [...opened, node.base];
  switch (shape.kind) {
    case 'constant':
      return fc.constant(shape.value);
    case 'choice':
      return fc.constantFrom(...shape.choices.map(({ value }) => value));
    case 'reference':
      return fc
        .tuple(fc.constantFrom(...shape.collections), fc.constantFrom(...material.ids))
        .map(([collection, id]) => (shape.qualified ? `${collection}/${id}` : id));
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return anyNumber(node, shape.kind);
    case 'date':
    case 'date-time':
      return anyMoment(shape.kind);
    case 'text':
      return anyText(node, material);
    case 'list':
      return anyList(node, shape.items, material, below);
    case 'variants':
      return fc.oneof(...shape.variants.map((variant) => objectOf(variant.node, material, below)));
    case 'object':
      return objectOf(node, material, below);
  }
}

function anyNumber({ schema }: SchemaNode, kind: 'integer' | 'number'): fc.Arbitrary<number> {
  const { minimum, exclusiveMinimum, maximum, multipleOf } = schema;
  const step = typeof multipleOf === 'number' ? multipleOf : kind === 'integer' ? 1 : 0.25;
  const least = typeof minimum === 'number' ? Math.ceil(minimum / step) : 0;
  const above =
    typeof exclusiveMinimum === 'number' ? Math.floor(exclusiveMinimum / step) + 1 : least;
  const most = typeof maximum === 'number' ? Math.floor(maximum / step) : above + 5000;
  return fc.integer({ min: Math.max(least, above), max: most }).map((steps) => steps * step);
}

function anyMoment(kind: 'date' | 'date-time'): fc.Arbitrary<string> {
  const day = { min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z') };
  return fc
    .date({ ...day, noInvalidDate: true })
    .map((date) => date.toISOString())
    .map((text) => (kind === 'date' ? text.slice(0, 10) : text.replace(/\.\d+Z$/, 'Z')));
}

function anyText(node: SchemaNode, { text }: Material): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, format } = node.schema;
  const pattern = textOf(node, 'pattern');
  const made = pattern
    ? fc.stringMatching(new RegExp(pattern, 'u'))
    : format === 'uri'
      ? fc.integer({ min: 0 }).map((number) => `https://ailleurs.example/?a=${number}&b=%22#c`)
      : text;
  return made.filter((value) => {
    const length = [...value].length;
    return length >= Number(minLength) && length <= Number(maxLength);
  });
}

function anyList(
  { schema }: SchemaNode,
  items: SchemaNode,
  material: Material,
  opened: Opened,
): fc.Arbitrary<readonly Json[]> {
  const minLength = typeof schema.minItems === 'number' ? schema.minItems : 0;
  if (opened.filter((base) => base === items.base).length >= DEEPEST) return fc.constant([]);
  return fc.uniqueArray(anyValue(items, material, opened), {
    minLength,
    maxLength: Math.max(minLength, 3),
    selector: (item) => JSON.stringify(item),
  });
}

function objectOf(node: SchemaNode, material: Material, opened: Opened): fc.Arbitrary<JsonObject> {
  const properties = propertyNodes(node).filter(
    ({ node: { base }, required }) =>
      required || opened.filter((open) => open === base).length < DEEPEST,
  );
  const members = Object.fromEntries(
    properties.map(({ name, node: member }) => [name, anyValue(member, material, opened)]),
  );
  const requiredKeys = properties.filter(({ required }) => required).map(({ name }) => name);
  return fc
    .record(members, { requiredKeys, noNullPrototype: true })
    .map((made) => withDependants(made, node));
}

/** Leaves out the fields that may not stand without others which are absent. */
function withDependants(made: JsonObject, node: SchemaNode): JsonObject {
  const needs = Object.entries((node.schema.dependentRequired ?? {}) as Record<string, string[]>);
  const alone = needs.find(
    ([name, others]) =>
      Object.hasOwn(made, name) && others.some((other) => !Object.hasOwn(made, other)),
  );
  if (alone === undefined) return made;
  const { [alone[0]]: _left, ...rest } = made;
  return withDependants(rest, node);
}
