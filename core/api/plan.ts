import type { ContentType } from '../schema/content-type.ts';
import { itemNode, nodeAt, propertyNodes, type SchemaNode, textOf } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';

/** What the API does to a value on its way from the source; most values go as they are. */
export type Plan =
  | { readonly kind: 'keep' }
  | { readonly kind: 'reference'; readonly collection?: string }
  | { readonly kind: 'duration' }
  | { readonly kind: 'list'; readonly items: Plan }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Plan> }
  | {
      readonly kind: 'variants';
      readonly discriminator: string;
      readonly plans: ReadonlyMap<string, Plan>;
    };

const KEEP: Plan = { kind: 'keep' };
const plans = new WeakMap<ContentType, Plan>();

/** The plan of a type's whole data; made once a type. */
export function planOf(type: ContentType): Plan {
  const known = plans.get(type);
  if (known !== undefined) return known;
  const plan = planNode(nodeAt(type.schema), []);
  plans.set(type, plan);
  return plan;
}

function planNode(node: SchemaNode, opened: readonly string[]): Plan {
  if (opened.includes(node.base)) return KEEP;
  const path = [...opened, node.base];
  if (node.definition === 'duration') return { kind: 'duration' };
  const shape = shapeOf(node);
  switch (shape.kind) {
    case 'reference':
      return shape.qualified
        ? { kind: 'reference' }
        : { kind: 'reference', collection: textOf(node, 'x-ref') };
    case 'list': {
      const items = planNode(itemNode(node), path);
      return items.kind === 'keep' ? KEEP : { kind: 'list', items };
    }
    case 'variants':
      return {
        kind: 'variants',
        discriminator: shape.discriminator,
        plans: new Map(
          shape.variants.map(({ value, node: form }) => [value, planNode(form, path)]),
        ),
      };
    default:
      return planObject(node, path);
  }
}

function planObject(node: SchemaNode, path: readonly string[]): Plan {
  const fields = propertyNodes(node)
    .map((property) => [property.name, planNode(property.node, path)] as const)
    .filter(([, plan]) => plan.kind !== 'keep');
  return fields.length === 0 ? KEEP : { kind: 'object', fields: new Map(fields) };
}
