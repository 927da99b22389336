import {
  entryTypeProblem,
  idProblem,
  mediaNameProblem,
  mediaTypeProblem,
  splitName,
} from '../../../core/index.ts';

/** What the editor may touch: what the reader admits, and nothing else. */
export type PathKind = 'entry' | 'site' | 'media';

/** The kind of a file's path relative to the root; undefined when it is out of bounds. */
export function kindOfFile(path: string): PathKind | undefined {
  if (path === 'content/site.yml') return 'site';
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'content' || folder === undefined || rest.length === 0) return undefined;
  if (folder === 'media') return isMedia(rest) ? 'media' : undefined;
  const [name, extension] = splitName(rest[0] ?? '');
  const refused = idProblem(folder) ?? idProblem(name) ?? entryTypeProblem(extension);
  return rest.length === 1 && refused === undefined ? 'entry' : undefined;
}

/** True for a folder that may be listed: a collection, the media folder or one in it. */
export function isAdmittedFolder(path: string): boolean {
  const [top, folder, ...rest] = path.replace(/\/$/, '').split('/');
  if (top !== 'content' || folder === undefined || idProblem(folder) !== undefined) return false;
  return rest.length === 0 || (folder === 'media' && rest.every(isMediaFolder));
}

function isMedia(parts: readonly string[]): boolean {
  const name = parts.at(-1) ?? '';
  const refused = mediaNameProblem(name) ?? mediaTypeProblem(splitName(name)[1]);
  return refused === undefined && parts.slice(0, -1).every(isMediaFolder);
}

function isMediaFolder(name: string): boolean {
  return mediaNameProblem(name) === undefined;
}
