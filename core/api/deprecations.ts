import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { nodeAt, propertyNodes, type SchemaNode, textOf } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';

/** A field, or a whole collection, whose end is announced. */
export interface Deprecation extends JsonObject {
  /** Title of the field or of the collection. */
  readonly title: string;
}

const made = new WeakMap<ContentType, readonly Deprecation[]>();

/** What a type announces the end of: itself first, then its fields in the schema's order. */
export function deprecationsOf(type: ContentType): readonly Deprecation[] {
  const known = made.get(type);
  if (known !== undefined) return known;
  const found: Deprecation[] = [];
  visit(nodeAt(type.schema), '', [], (node, field) => {
    const end = announcedEnd(node);
    if (end === undefined) return;
    const title = field === '' ? type.collection.label : textOf(node, 'title');
    found.push({ ...(field !== '' && { field }), title, ...end });
  });
  made.set(type, found);
  return found;
}

/** When a place goes, as far as its schema says; undefined for what stays. */
export function announcedEnd(
  node: SchemaNode,
): { readonly since?: string; readonly sunset?: string } | undefined {
  const since = textOf(node, 'x-deprecated-since');
  const sunset = textOf(node, 'x-sunset');
  if (node.schema.deprecated !== true && since === '' && sunset === '') return undefined;
  return { ...(since !== '' && { since }), ...(sunset !== '' && { sunset }) };
}

/** A collection that will go, with the dates that its schema gives: `2028-01-01`. */
export interface CollectionEnd {
  readonly collection: string;
  readonly since?: string;
  readonly sunset?: string;
}

/** The collections whose end is announced. */
export function collectionEnds(types: readonly ContentType[]): CollectionEnd[] {
  return types.flatMap(({ schema, collection }) => {
    const end = announcedEnd(nodeAt(schema));
    return end === undefined ? [] : [{ collection: collection.name, ...end }];
  });
}

/** True for a type whose whole collection will go. */
export function isDeprecated({ schema }: ContentType): boolean {
  return announcedEnd(nodeAt(schema)) !== undefined;
}

/** Every place of a schema with its pointer in the data, `*` for any item; definitions once a place. */
function visit(
  node: SchemaNode,
  field: string,
  opened: readonly string[],
  report: (node: SchemaNode, field: string) => void,
): void {
  report(node, field);
  if (opened.includes(node.base)) return;
  const inside = [...opened, node.base];
  const shape = shapeOf(node);
  if (shape.kind === 'list') visit(shape.items, `${field}/*`, inside, report);
  const forms = shape.kind === 'variants' ? shape.variants.map((form) => form.node) : [node];
  for (const { name, node: member } of forms.flatMap(propertyNodes)) {
    visit(member, `${field}/${name}`, inside, report);
  }
}

/** `meta.deprecations`, where there is something to announce. */
export function deprecationMeta(type: ContentType): {
  readonly deprecations?: readonly JsonObject[];
} {
  const deprecations = deprecationsOf(type);
  return deprecations.length === 0 ? {} : { deprecations };
}
