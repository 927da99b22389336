import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCacheFolder } from '../output/cache-folder.ts';
import { attempt, type Failure } from '../output/failure.ts';

/** The folder in which `serve` keeps its clone, one for each port, so that two servers never meet. */
export function serveFolder(root: string, port: number): string | Failure {
  const name = `serve-${port}`;
  const folder = join(root, '.cache', name);
  const failure =
    makeCacheFolder(root, name) ??
    // The port is ours: whoever served here before is gone.
    attempt('Le ménage de .cache', () => rmSync(folder, { recursive: true, force: true })) ??
    makeCacheFolder(root, name);
  return failure ?? folder;
}
