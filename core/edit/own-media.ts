import type { ReadEntry } from '../catalog/read-entry.ts';
import { isJsonObject, type Json } from '../schema/json.ts';

/** The media files, as paths on the site, that an entry shows in its data or in its body. */
export function mediaOf({ data, body }: Pick<ReadEntry, 'data' | 'body'>): Set<string> {
  const linked = (body?.links ?? []).flatMap(({ target }) =>
    target.kind === 'media' ? [target.path] : [],
  );
  return new Set([...textsOf(data).filter((text) => text.startsWith('/media/')), ...linked]);
}

/** Every text in some data, keys left aside. */
export function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isJsonObject(value) ? Object.values(value).flatMap(textsOf) : [];
}
