import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from './failure.ts';

/** True when no part of a path, nor anything right in it, is a symbolic link. */
export function isFreeOfLinks(root: string, path: string): boolean {
  return isReachedWithoutLink(root, path) && holdsNoLink(join(root, path));
}

/** True when no part of a path is a symbolic link; what isn't there is none. */
export function isReachedWithoutLink(root: string, path: string): boolean {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const stats = lstatSync(join(root, ...parts.slice(0, depth)), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) return false;
    // Nothing can stand behind what isn't there, nor behind a file.
    if (stats?.isDirectory() !== true) return true;
  }
  return true;
}

/** Says that a path passes through a link, if it does. */
export function linkOnTheWay(root: string, path: string): Failure | undefined {
  if (isReachedWithoutLink(root, path)) return undefined;
  return { message: `« ${path} » passe par un lien symbolique.`, hint: 'Supprimez ce lien.' };
}

function holdsNoLink(folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return true;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).every(
    (item) => !item.isSymbolicLink(),
  );
}
