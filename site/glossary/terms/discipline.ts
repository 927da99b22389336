import { readFields } from '../../fields/entry-fields.ts';
import type { TermSource } from '../term.ts';

/** A discipline is what it deals with. */
export const term: TermSource = {
  type: 'discipline',
  define: (entry) => readFields(entry).texts('topics').join(', '),
};
