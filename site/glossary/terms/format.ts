import { excerpt } from '../../excerpt.ts';
import type { TermSource } from '../term.ts';

/** A format is how its own text begins. */
export const term: TermSource = {
  type: 'format',
  define: (entry, context) => excerpt(context, entry),
};
