import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listRepository } from '../../../core/files/repository.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** A repository with these files, each holding a letter. */
export function repository(paths: readonly string[]): string {
  const root = temporaryFolder();
  for (const path of paths) write(root, path);
  return root;
}

/** Writes a letter into a file, with the folders that it needs. */
export function write(root: string, path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), 'x');
}

/** `path code` of everything that is refused. */
export function refusals(root: string): string[] {
  return listRepository(root).diagnostics.map(({ file, code }) => `${file} ${code}`);
}
