import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { emptyStock, isFolder, keepOnly, type Stock } from './stock.ts';

/** Name, in the builds folder, of what is kept of the build before the published one. */
export const SPARE = 'spare';

/**
 * Keeps the build that was published until now for the next one to fill anew: to remove fifteen
 * thousand files, and to link them again, takes much longer than to look at them. Only what the
 * published build has too stays, so that nothing lives on that was taken away.
 * @param former Absolute path of that build, which may be gone.
 */
export function keepAsSpare(
  place: Place,
  former: string,
  isPublished: (path: string) => boolean,
): void {
  if (!isFolder(former)) return;
  const spare = join(place.builds, SPARE);
  renameSync(former, spare);
  keepOnly(spare, isPublished, emptyStock());
}

/**
 * Makes the spare build the folder of a new one; false when there is none.
 * @param stock Learns what is in it.
 */
export function takeSpare(place: Place, folder: string, stock: Stock): boolean {
  const spare = join(place.builds, SPARE);
  if (!isFolder(spare)) return false;
  renameSync(spare, folder);
  keepOnly(folder, () => true, stock);
  return true;
}
