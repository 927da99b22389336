import { callout } from '../callout.ts';

/** Something good to know. */
export const directive = callout('info', 'Information', 'info');
