import type { LinkResolver } from '../markdown/body.ts';
import type { Catalog } from './catalog.ts';
import type { Entry, EntryKey } from './entry.ts';

/**
 * Fills in what bodies leave open.
 * @param origin What addresses start with: the absolute base address for the API, the path prefix for pages.
 */
export function linkResolver(catalog: Catalog, origin: string): LinkResolver {
  const find = (key: EntryKey): Entry => {
    const entry = catalog.entries.get(catalog.aliases.get(key) ?? key);
    if (entry === undefined) throw new Error(`No entry ${key} in the catalog`);
    return entry;
  };
  return {
    entry: (key) => origin + addressOf(find(key)),
    title: (key) => find(key).title,
    summary: (key) => find(key).summary,
    path: (path) => origin + path,
    file: (key) => fileCard(find(key), origin),
  };
}

/** An entry without a page is reached by its JSON file. */
function addressOf(entry: Entry): string {
  return entry.type.collection.pages ? entry.path : `/api/v1/${entry.key}.json`;
}

function fileCard(entry: Entry, origin: string): { href?: string; detail: string } {
  const { file, format, size } = entry.data;
  const details = [
    typeof format === 'string' ? format.toUpperCase() : '',
    typeof size === 'number' ? fileSize(size) : '',
  ];
  return {
    ...(typeof file === 'string' && { href: origin + file }),
    detail: details.filter((detail) => detail !== '').join(' – '),
  };
}

/** A size in the unit that keeps it short, with a French decimal comma. */
export function fileSize(bytes: number): string {
  const units = ['o', 'Ko', 'Mo', 'Go'];
  const power = Math.min(
    Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1000)),
    units.length - 1,
  );
  const value = Math.round((bytes / 1000 ** power) * 10) / 10;
  return `${String(value).replace('.', ',')}\u00a0${units[power]}`;
}
