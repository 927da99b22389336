import { callout } from '../callout.ts';

/** Advice, an example to follow. */
export const directive = callout('success', 'Bonne pratique', 'check_circle');
