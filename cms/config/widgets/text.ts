import type { JsonObject, SchemaNode } from '../../../core/index.ts';
import { presentation } from '../presentation.ts';

/** Text: one line, unless the schema asks for something else. */
export function textWidget(node: SchemaNode): JsonObject {
  const { widget = 'string' } = presentation(node);
  switch (widget) {
    case 'markdown':
      // Markdown first: rich text rewrites what it opens, and asks before it does.
      return { widget, modes: ['raw', 'rich_text'] };
    case 'file':
    case 'image':
      return { widget, choose_url: false, allow_multiple: false };
    case 'code':
      // The text alone: Decap would write an object with its language.
      return { widget, output_code_only: true, allow_language_selection: false };
    default:
      return { widget };
  }
}
