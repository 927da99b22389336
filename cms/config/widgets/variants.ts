import type { JsonObject, Shape, Variant } from '../../../core/index.ts';
import type { FormContext } from '../context.ts';
import { presentation } from '../presentation.ts';
import { choiceWidget } from './choice.ts';

type Variants = Extract<Shape, { readonly kind: 'variants' }>;

/** A list whose items have several forms: the editor picks one when adding an item. */
export function variantTypes(shape: Variants, context: FormContext): JsonObject {
  const asked = { ...context, insideOptional: false };
  return {
    typeKey: shape.discriminator,
    types: shape.variants.map((variant) => variantType(variant, shape, asked)),
  };
}

function variantType(variant: Variant, shape: Variants, context: FormContext): JsonObject {
  const { summary } = presentation(variant.node);
  return {
    name: variant.value,
    label: variant.label,
    widget: 'object',
    ...(summary !== undefined && { summary }),
    fields: ownFields(variant, shape, context),
  };
}

/**
 * A single value of several forms: Decap has no such widget, so the fields of all forms are shown
 * under a menu of the forms, and those of the others stay empty.
 */
export function variantWidget(shape: Variants, context: FormContext): JsonObject {
  const menu = {
    name: shape.discriminator,
    label: 'Forme',
    required: !context.insideOptional,
    ...choiceWidget(shape.variants),
  };
  const inside = { ...context, insideOptional: true };
  const fields = shape.variants.flatMap((variant) => ownFields(variant, shape, inside));
  const distinct = new Map(fields.toReversed().map((field) => [field.name, field]));
  return {
    widget: 'object',
    collapsed: context.insideOptional,
    fields: [menu, ...[...distinct.values()].toReversed()],
  };
}

function ownFields(variant: Variant, shape: Variants, context: FormContext): JsonObject[] {
  return context.build
    .fields(variant.node, context)
    .filter(({ name }) => name !== shape.discriminator);
}
