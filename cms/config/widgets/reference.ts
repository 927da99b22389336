import type { ContentType, JsonObject, Shape } from '../../../core/index.ts';

type Reference = Extract<Shape, { readonly kind: 'reference' }>;

/** How many entries a relation offers before the editor types. */
const OFFERED = 200;

/** A relation: Decap's own to one collection, ours to several. */
export function referenceWidget(shape: Reference, types: readonly ContentType[]): JsonObject {
  const targets = shape.collections.flatMap((name) =>
    types.filter(({ collection }) => collection.name === name),
  );
  const [only] = targets;
  return shape.qualified || only === undefined
    ? { widget: 'reference', collections: targets.map(targetOf) }
    : relationTo(only);
}

/** Several relations to one collection; absent where only our own widget will do. */
export function multipleRelation(
  shape: Reference,
  types: readonly ContentType[],
): JsonObject | undefined {
  const single = referenceWidget(shape, types);
  return single.widget === 'relation' ? { ...single, multiple: true } : undefined;
}

function relationTo({ collection }: ContentType): JsonObject {
  return {
    widget: 'relation',
    collection: collection.name,
    value_field: '{{slug}}',
    search_fields: [collection.titleField],
    display_fields: [collection.titleField],
    options_length: OFFERED,
  };
}

function targetOf({ collection }: ContentType): JsonObject {
  return { name: collection.name, label: collection.label, title: collection.titleField };
}
