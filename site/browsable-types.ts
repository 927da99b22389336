import { type ContentType, countListed } from '../core/index.ts';
import type { PageContext } from './page-context.ts';

const FRENCH = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** True for a collection that has a list page with something on it. */
export function isBrowsable({ catalog }: PageContext, { collection }: ContentType): boolean {
  return collection.pages && countListed(catalog, collection.name) > 0;
}

/** The collections that a reader can go through, in the order of their French names. */
export function browsableTypes(context: PageContext): ContentType[] {
  return context.catalog.types
    .filter((type) => isBrowsable(context, type))
    .sort((a, b) => FRENCH.compare(a.collection.label, b.collection.label));
}
