import { callout } from '../callout.ts';

/** A point to watch. */
export const directive = callout('warning', 'Attention', 'warning');
