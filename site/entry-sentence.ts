import { type Entry, typography } from '../core/index.ts';
import { excerpt } from './excerpt.ts';
import { definitionOf } from './glossary/glossary.ts';
import type { PageContext } from './page-context.ts';

/** What a list says of an entry: its summary, else how its text begins, else what its fields say. */
export function entrySentence(context: PageContext, entry: Entry): string | undefined {
  const text = excerpt(context, entry) || definitionOf(entry, context);
  return text === undefined || text === '' ? undefined : typography(text);
}
