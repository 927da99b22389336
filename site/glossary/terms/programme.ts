import { excerpt } from '../../excerpt.ts';
import type { TermSource } from '../term.ts';

/** A programme is its summary. */
export const term: TermSource = {
  type: 'programme',
  define: (entry, context) => excerpt(context, entry),
};
