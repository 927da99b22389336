import {
  type JsonObject,
  propertyNodes,
  type SchemaNode,
  shapeOf,
  textOf,
} from '../../../core/index.ts';
import type { FormContext } from '../context.ts';
import { presentation } from '../presentation.ts';
import { choiceWidget } from './choice.ts';
import { multipleReference } from './reference.ts';
import { variantTypes } from './variants.ts';

/** Several values: a menu or a relation that takes several where Decap has one, else a list. */
export function listWidget(node: SchemaNode, items: SchemaNode, context: FormContext): JsonObject {
  const shape = shapeOf(items);
  const bounds = boundsOf(node);
  if (shape.kind === 'choice') return { ...choiceWidget(shape.choices), multiple: true, ...bounds };
  if (shape.kind === 'reference') return { ...multipleReference(shape, context.types), ...bounds };
  return { widget: 'list', ...listWords(node, items), ...bounds, ...content(items, context) };
}

/** Decap checks them only where there is something in the list. */
function boundsOf({ schema: { minItems, maxItems } }: SchemaNode): JsonObject {
  return {
    ...(typeof minItems === 'number' && minItems > 1 && { min: minItems }),
    ...(typeof maxItems === 'number' && { max: maxItems }),
  };
}

function listWords(node: SchemaNode, items: SchemaNode): JsonObject {
  const { summary = summaryOf(items), collapsed = true } = presentation(node);
  const singular = textOf(items, 'title');
  return {
    ...(singular !== '' && { label_singular: singular }),
    collapsed,
    ...(summary !== undefined && { summary }),
  };
}

/** What a folded item shows: what the schema asks, else its value, else the values that name it. */
function summaryOf(items: SchemaNode): string | undefined {
  const { summary } = presentation(items);
  if (summary !== undefined) return summary;
  const { kind } = shapeOf(items);
  if (kind === 'variants') return undefined;
  if (kind !== 'object') return '{{fields.item}}';
  const naming = propertyNodes(items).filter(({ node }) => NAMING.has(shapeOf(node).kind));
  const first = naming.find(({ required }) => required);
  const shown = first === undefined ? naming : [first];
  return shown.length === 0 ? undefined : shown.map(({ name }) => `{{fields.${name}}}`).join(' ');
}

const NAMING = new Set(['text', 'choice', 'reference', 'date']);

function content(items: SchemaNode, context: FormContext): JsonObject {
  const shape = shapeOf(items);
  if (shape.kind === 'variants') return variantTypes(shape, context);
  const item = context.build.item(items, context);
  return shape.kind === 'object' && item.fields !== undefined
    ? { fields: item.fields }
    : { field: item };
}
