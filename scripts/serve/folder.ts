import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, type Failure } from '../output/failure.ts';

/**
 * The folder in which `serve` builds, one for each port, so that two servers never meet. Git doesn't
 * see it, whatever the repository ignores.
 */
export function serveFolder(root: string, port: number): string | Failure {
  const cache = join(root, '.cache');
  const folder = join(cache, `serve-${port}`);
  // A repository may come from anyone: its links lead nowhere.
  if (lstatSync(cache, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    return { message: '« .cache » est un lien symbolique.', hint: 'Supprimez ce lien.' };
  }
  const failure = attempt('La création du dossier .cache', () => {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, '.gitignore'), '*\n');
    // The port is ours: whoever built here before is gone.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  });
  return failure ?? folder;
}
