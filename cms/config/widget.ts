import { type JsonObject, type SchemaNode, type Shape, shapeOf } from '../../core/index.ts';
import type { FormContext } from './context.ts';
import { booleanWidget } from './widgets/boolean.ts';
import { choiceWidget } from './widgets/choice.ts';
import { constantWidget } from './widgets/constant.ts';
import { dateTimeWidget, dateWidget } from './widgets/date.ts';
import { listWidget } from './widgets/list.ts';
import { numberWidget } from './widgets/number.ts';
import { objectWidget } from './widgets/object.ts';
import { referenceWidget } from './widgets/reference.ts';
import { textWidget } from './widgets/text.ts';
import { variantWidget } from './widgets/variants.ts';

/** Chooses the widget of a place in a schema, and what it needs to be told. */
export function widgetOf(node: SchemaNode, context: FormContext): JsonObject {
  const { definition } = node;
  // A definition inside itself has no end as a form: what is there stays as it is.
  if (definition !== undefined && context.open.includes(definition)) return { widget: 'hidden' };
  const open = definition === undefined ? context.open : [...context.open, definition];
  return shapeWidget(shapeOf(node), node, { ...context, open });
}

function shapeWidget(shape: Shape, node: SchemaNode, context: FormContext): JsonObject {
  switch (shape.kind) {
    case 'constant':
      return constantWidget(shape.value, context);
    case 'choice':
      return choiceWidget(shape.choices);
    case 'reference':
      return referenceWidget(shape, context.types);
    case 'boolean':
      return booleanWidget(context);
    case 'integer':
    case 'number':
      return numberWidget(node, shape.kind);
    case 'date':
      return dateWidget();
    case 'date-time':
      return dateTimeWidget();
    case 'object':
      return objectWidget(node, context);
    case 'list':
      return listWidget(node, shape.items, context);
    case 'variants':
      return variantWidget(shape, context);
    case 'text':
      return textWidget(node);
  }
}
