import type { Collection } from '../schema/content-type.ts';

/** The page path that an entry had under a former id: in a tree, beside the pages of its parent. */
export function formerPath(
  collection: Pick<Collection, 'path'>,
  entry: { readonly id: string; readonly path: string },
  formerId: string,
): string {
  const ending = `/${entry.id}/`;
  return entry.path.endsWith(ending)
    ? `${entry.path.slice(0, -ending.length)}/${formerId}/`
    : collection.path.replace('{id}', formerId);
}
