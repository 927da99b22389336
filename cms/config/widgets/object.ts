import type { JsonObject, SchemaNode } from '../../../core/index.ts';
import type { FormContext } from '../context.ts';
import { presentation } from '../presentation.ts';

/** A group of fields; folded when it is optional, so that the form shows first what is asked. */
export function objectWidget(node: SchemaNode, context: FormContext): JsonObject {
  const { summary, collapsed } = presentation(node);
  return {
    widget: 'object',
    collapsed: collapsed ?? context.insideOptional,
    ...(summary !== undefined && { summary }),
    fields: context.build.fields(node, context),
  };
}
