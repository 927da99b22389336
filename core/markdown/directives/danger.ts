import { callout } from '../callout.ts';

/** Something that must not be done. */
export const directive = callout('danger', 'Important', 'error');
