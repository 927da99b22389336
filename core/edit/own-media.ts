import type { ReadEntry } from '../catalog/read-entry.ts';
import { mediaValues } from '../link/media-values.ts';

/** The media files, as paths on the site, that an entry shows in its data or in its body. */
export function mediaOf({ data, body }: Pick<ReadEntry, 'data' | 'body'>): Set<string> {
  const linked = (body?.links ?? []).flatMap(({ target }) =>
    target.kind === 'media' ? [target.path] : [],
  );
  return new Set([...mediaValues(data).map(({ path }) => path), ...linked]);
}
