import {
  type ContentType,
  type JsonObject,
  nodeAt,
  type PropertyNode,
  propertyNodes,
  type Schema,
  type SchemaNode,
  textOf,
} from '../../core/index.ts';
import type { FormContext } from './context.ts';
import { inFormOrder, presentation } from './presentation.ts';
import { widgetOf } from './widget.ts';

/** The fields of a whole form. */
export function formFields(
  typeName: string,
  schema: Schema,
  types: readonly ContentType[],
): JsonObject[] {
  const build = { fields: fieldsOf, item: itemField };
  const context = { typeName, types, insideOptional: false, open: [], build };
  return fieldsOf(nodeAt(schema), context);
}

function fieldsOf(object: SchemaNode, context: FormContext): JsonObject[] {
  return inFormOrder(propertyNodes(object)).map((property) => fieldOf(property, context));
}

/** A list item is there or isn't: what it must hold is asked for, even in an optional list. */
function itemField(items: SchemaNode, context: FormContext): JsonObject {
  const property = { name: 'item', required: true, node: items };
  return fieldOf(property, { ...context, insideOptional: false });
}

/** Its label and help come from the schema's words, its widget from the schema's shape. */
function fieldOf({ name, required, node }: PropertyNode, context: FormContext): JsonObject {
  const description = textOf(node, 'description');
  const { group } = presentation(node);
  // Decap would refuse to save an object left empty because of what it would have to hold.
  const isAsked = required && !context.insideOptional;
  return {
    name,
    label: textOf(node, 'title') || name,
    ...(description !== '' && { hint: description }),
    required: isAsked,
    ...widgetOf(node, { ...context, insideOptional: !isAsked }),
    ...(group !== undefined && { group }),
    json_schema: `${context.typeName}#${node.pointer}`,
  };
}
