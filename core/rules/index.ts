import { importAll } from '../files/import-all.ts';
import type { Rule } from './rule.ts';

/** Every cross-file rule, in the order of their file names. */
export const rules: readonly Rule[] = await importAll(new URL('.', import.meta.url), 'rule');
