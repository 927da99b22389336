import { join } from 'node:path';
import { attempt, type Failure } from './failure.ts';
import { linkOnTheWay } from './links.ts';
import { makeFolder } from './make-folder.ts';
import { writeWhole } from './write-whole.ts';

/** Makes a folder under `.cache/`, which Git doesn't see whatever the repository ignores. */
export function makeCacheFolder(root: string, name: string): Failure | undefined {
  const cache = join(root, '.cache');
  return (
    // A repository may come from anyone: its links lead nowhere.
    linkOnTheWay(root, `.cache/${name}`) ??
    attempt('La création du dossier .cache', () => {
      makeFolder(join(cache, name));
    }) ??
    writeWhole(join(cache, '.gitignore'), '*\n')
  );
}
