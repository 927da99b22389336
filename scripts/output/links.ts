import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** True when no part of a path, nor anything right in it, is a symbolic link. */
export function isFreeOfLinks(root: string, path: string): boolean {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const stats = lstatSync(join(root, ...parts.slice(0, depth)), { throwIfNoEntry: false });
    if (stats === undefined) return true;
    if (stats.isSymbolicLink()) return false;
    if (depth === parts.length && stats.isDirectory()) return holdsNoLink(join(root, ...parts));
  }
  return true;
}

function holdsNoLink(folder: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).every(
    (item) => !item.isSymbolicLink(),
  );
}
