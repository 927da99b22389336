const TAG = /<[a-z][^>]*>/gi;
const NAMED = / (id|for|aria-controls|aria-describedby|aria-labelledby)="([^"]+)"/g;
const FRAGMENT = / href="#([^"]+)"/g;

/**
 * Puts a prefix before every id of a body's `html`, and in the links that lead to them: needed to
 * show several bodies in one page, since each numbers its notes and names its headings by itself.
 */
export function prefixIds(html: string, prefix: string): string {
  return html.replace(TAG, (tag) =>
    tag
      .replace(NAMED, (_, name: string, ids: string) => ` ${name}="${prefixed(ids, prefix)}"`)
      .replace(FRAGMENT, (_, id: string) => ` href="#${prefix}${id}"`),
  );
}

function prefixed(ids: string, prefix: string): string {
  return ids
    .split(' ')
    .map((id) => prefix + id)
    .join(' ');
}
