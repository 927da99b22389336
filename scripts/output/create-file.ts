import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt, type Failure } from './failure.ts';
import { linkOnTheWay } from './links.ts';
import { makeFolder } from './make-folder.ts';

/** Writes a new file of the repository, its folder included; never over another, never through a link. */
export function createFile(root: string, path: string, text: string): Failure | undefined {
  const file = join(root, path);
  if (existsSync(file)) {
    return { message: `« ${path} » existe déjà.`, hint: 'Choisissez un autre nom.' };
  }
  return (
    linkOnTheWay(root, path) ??
    attempt(`L’écriture de « ${path} »`, () => {
      makeFolder(dirname(file));
      writeNew(file, text);
    })
  );
}

/** A file that the disk has no room for isn't left there by half. */
function writeNew(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', 0o644);
  try {
    writeFileSync(descriptor, text);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
