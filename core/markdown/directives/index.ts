import { importAll } from '../../files/import-all.ts';
import type { Directive } from '../directive.ts';

/** Every directive by name: one file of this folder each. */
export const DIRECTIVES: ReadonlyMap<string, Directive> = new Map(
  (await importAll<Directive>(new URL('.', import.meta.url), 'directive')).map((directive) => [
    directive.name,
    directive,
  ]),
);
