import type { ContentType, JsonObject, Shape } from '../../../core/index.ts';

type Reference = Extract<Shape, { readonly kind: 'reference' }>;

/**
 * A relation, in our own widget: Decap's shows nothing for an entry that is gone, and drops it from
 * a list at the next change.
 */
export function referenceWidget(shape: Reference, types: readonly ContentType[]): JsonObject {
  const targets = shape.collections.flatMap((name) =>
    types.filter(({ collection }) => collection.name === name),
  );
  return {
    widget: 'reference',
    collections: targets.map(({ collection: { name, label } }) => ({ name, label })),
    ...(shape.qualified && { qualified: true }),
  };
}

/** Several relations in one field. */
export function multipleReference(shape: Reference, types: readonly ContentType[]): JsonObject {
  return { ...referenceWidget(shape, types), multiple: true };
}
