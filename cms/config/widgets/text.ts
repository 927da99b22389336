import type { JsonObject, SchemaNode } from '../../../core/index.ts';
import { presentation } from '../presentation.ts';

/** Text: one line, unless the schema asks for something else. */
export function textWidget(node: SchemaNode): JsonObject {
  const { widget = 'string' } = presentation(node);
  switch (widget) {
    case 'markdown':
      // Rich text rewrites a whole body and breaks the directives that it doesn't know.
      return { widget, modes: ['raw'] };
    case 'file':
    case 'image':
      return { widget, choose_url: false, allow_multiple: false };
    default:
      return { widget };
  }
}
