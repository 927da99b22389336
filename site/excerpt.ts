import { completeText, type Entry, linkResolver, typography } from '../core/index.ts';
import type { PageContext } from './page-context.ts';

const LONGEST = 180;

/** The entry's summary, else the first paragraph of its text, cut between two words where long. */
export function excerpt({ catalog }: PageContext, entry: Entry): string {
  if (entry.summary !== '') return typography(entry.summary);
  const [first = ''] = (entry.body?.text ?? '').split('\n');
  const text = completeText(first, linkResolver(catalog, catalog.site.baseUrl));
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;
}
