import type { Entry, EntryKey } from '../core/index.ts';
import type { PageContext } from './page-context.ts';

/** The address to write in a link for a path of this site: every internal link goes through here. */
export function href(context: PageContext, path: string): string {
  return context.catalog.site.prefix + path;
}

/** The absolute address of a path, for canonical links and cards of other sites. */
export function absoluteUrl(context: PageContext, path: string): string {
  return context.catalog.site.baseUrl + path;
}

/** Path of an entry's JSON file. */
export function apiPath(key: EntryKey): string {
  return `/api/v1/${key}.json`;
}

/** Path of the page's Markdown twin. */
export function markdownPath(entry: Entry): string {
  return `${entry.path}index.md`;
}

/** Path of the entry's form in the CMS. */
export function editPath(entry: Entry): string {
  return `/admin/#/collections/${entry.type.collection.name}/entries/${entry.id}`;
}

/** Where a page path is written: `phases/index.html` for `/phases/`. */
export function outputFile(path: string): string {
  return `${path.slice(1)}index.html`;
}

/** Web addresses that a page may link to; others are shown as text. */
export function isWebAddress(value: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(value);
}
