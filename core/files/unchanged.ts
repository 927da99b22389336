import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRef, RepositoryFiles } from './file-ref.ts';

/**
 * True when every file of a listing is still what it was when it was listed: whoever has read them
 * meanwhile holds one state of the repository, and no mixture of two.
 */
export function areUnchanged(root: string, files: RepositoryFiles): boolean {
  const { schemas, content, media, site } = files;
  const all: FileRef[] = [...schemas, ...content, ...media, ...(site === undefined ? [] : [site])];
  return all.every((file) => isUnchanged(root, file));
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

function isUnchanged(root: string, file: FileRef): boolean {
  try {
    const stats = lstatSync(join(root, file.path), { throwIfNoEntry: false });
    return (
      stats?.isFile() === true &&
      isSameFile(file, {
        path: file.path,
        bytes: stats.size,
        mtimeMs: stats.mtimeMs,
        ctimeMs: stats.ctimeMs,
        ino: stats.ino,
      })
    );
  } catch {
    return false;
  }
}
