import type { ContentFile } from './file-ref.ts';
import { listedEntry } from './list-content.ts';
import { inspect, type Walk } from './walk.ts';

/**
 * One entry's file, as a listing of the whole repository would give it; undefined when anything is
 * wrong with it or the folders above it, which such a listing then tells.
 * @param path `content/<collection>/<id>.{md,yml}`.
 */
export function listEntry(root: string, path: string): ContentFile | undefined {
  const [top, collection, name, ...more] = path.split('/');
  if (top !== 'content' || !collection || !name || more.length > 0) return undefined;
  const walk: Walk = { root, diagnostics: [] };
  const above = [top, `${top}/${collection}`].map((folder) => inspect(walk, folder, folder));
  const item = inspect(walk, path, name);
  if (item === undefined || !above.every((folder) => folder?.isFolder)) return undefined;
  const [file] = listedEntry(walk, collection, item);
  return walk.diagnostics.length > 0 ? undefined : file;
}
