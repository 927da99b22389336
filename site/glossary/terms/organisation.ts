import { choiceLabel } from '../../choice-label.ts';
import { readFields } from '../../fields/entry-fields.ts';
import { findEntry } from '../../find-entry.ts';
import type { TermSource } from '../term.ts';

/** An organisation is its summary, else what kind of body it is and where it belongs. */
export const term: TermSource = {
  type: 'organisation',
  define: (entry, { catalog }) => {
    if (entry.summary !== '') return entry.summary;
    const [parent] = readFields(entry).references('parent');
    const above = parent === undefined ? undefined : findEntry(catalog, parent)?.title;
    const kind = choiceLabel(entry, 'kind');
    if (kind === undefined || above === undefined) return kind;
    return `${kind} – ${above}`;
  },
};
