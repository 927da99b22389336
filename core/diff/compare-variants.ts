import type { Shape } from '../schema/shape.ts';
import { addition, breaking, type Difference } from './difference.ts';
import type { FieldPlace, NodePair } from './field-place.ts';
import { quoted } from './words.ts';

type Variants = Extract<Shape, { readonly kind: 'variants' }>;

/**
 * What differs between the forms of a value, told apart by a constant.
 * @param inside Compares the members of a form that is still there.
 */
export function compareVariants(
  before: Variants,
  after: Variants,
  place: FieldPlace,
  inside: (nodes: NodePair, place: FieldPlace) => Difference[],
): Difference[] {
  if (before.discriminator !== after.discriminator) {
    return [
      breaking(
        place.about('field-retyped'),
        `${place.subject} a des formes que ${quoted(after.discriminator)} distingue au lieu de ${quoted(before.discriminator)}.`,
      ),
    ];
  }
  const old = new Map(before.variants.map((variant) => [variant.value, variant.node]));
  const now = new Map(after.variants.map((variant) => [variant.value, variant.node]));
  const removed = [...old.keys()].filter((value) => !now.has(value));
  const added = [...now.keys()].filter((value) => !old.has(value));
  return [
    ...removed.map((value) =>
      breaking(place.about('form-removed'), `${place.subject} n’a plus la forme ${quoted(value)}.`),
    ),
    ...added.map((value) =>
      addition(
        place.about('form-added'),
        `${place.subject} peut désormais avoir la forme ${quoted(value)}.`,
      ),
    ),
    ...[...now].flatMap(([value, node]) => {
      const former = old.get(value);
      return former === undefined ? [] : inside({ before: former, after: node }, place);
    }),
  ];
}
