import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { allFiles, type FileRef, type RepositoryFiles } from './file-ref.ts';

/**
 * True when every file of a listing is still what it was when it was listed: whoever has read them
 * meanwhile holds one state of the repository, and no mixture of two.
 */
export function areUnchanged(root: string, files: RepositoryFiles): boolean {
  return allFiles(files).every((file) => isUnchanged(root, file));
}

/** True when two looks at a path saw one file that nobody has touched between them. */
export function isSameFile(one: FileRef, other: FileRef): boolean {
  return (
    one.bytes === other.bytes &&
    one.mtimeMs === other.mtimeMs &&
    one.ctimeMs === other.ctimeMs &&
    one.ino === other.ino
  );
}

/** Milliseconds after which a change is sure to bear another time, on any file system. */
const QUIET = 3000;

/**
 * True when a file had been left alone for long enough before a moment: another change would bear
 * another time.
 * @param now In milliseconds, on the clock of the files' times.
 */
export function wasQuiet({ mtimeMs, ctimeMs }: FileRef, now: number): boolean {
  // Some file systems know one of the two alone.
  return now - Math.max(mtimeMs, ctimeMs) > QUIET;
}

/** Links to a file, which a rehearsal makes, change its times but for this one. */
function isUnchanged(root: string, { path, bytes, mtimeMs }: FileRef): boolean {
  try {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size === bytes && stats.mtimeMs === mtimeMs;
  } catch {
    return false;
  }
}
