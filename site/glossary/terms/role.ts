import { readFields } from '../../fields/entry-fields.ts';
import type { TermSource } from '../term.ts';

/** A role is what it does. */
export const term: TermSource = {
  type: 'role',
  define: (entry) =>
    readFields(entry)
      .texts('missions')
      .map((mission) => `${mission}.`)
      .join(' '),
};
