import { readFields } from '../../fields/entry-fields.ts';
import type { TermSource } from '../term.ts';

/** A phase is its goal. */
export const term: TermSource = {
  type: 'phase',
  define: (entry) => readFields(entry).text('goal'),
};
