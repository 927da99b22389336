import { join, relative, sep } from 'node:path';
import { watch as chokidar } from 'chokidar';
import { ENGINE } from '../build/engine.ts';

/** What a change asks for: content is read anew, code needs a new process. */
export type Change = 'content' | 'engine';

const CONTENT = ['content', 'schemas'];
const CODE = ['core', 'site', 'cms', 'client', 'scripts/build', 'scripts/output', '.eleventy.js'];
// Editors and git write in several steps: a file is read once it is quiet, changes come together.
const QUIET = { stabilityThreshold: 20, pollInterval: 5 };
const TOGETHER = 25;

/** Tells every change of the repository or of the engine; returns what stops it. */
export function watchChanges(
  root: string,
  onChange: (change: Change) => void,
): () => Promise<void> {
  const content = CONTENT.map((name) => join(root, name));
  const code = isInstalled(ENGINE) ? [] : CODE.map((name) => join(ENGINE, name));
  const watcher = chokidar([...content, ...code], {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: QUIET,
    // What Git and editors keep for themselves, and files that are on their way.
    ignored: (path) =>
      /(?:^|[\\/])(?:\.(?!eleventy\.js$)[^\\/]*|[^\\/]*~)$/.test(shown(path, root)),
  });
  let pending: Change | undefined;
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (pending !== 'engine')
      pending = content.some((folder) => isUnder(folder, path)) ? 'content' : 'engine';
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change = pending ?? 'content';
      pending = undefined;
      onChange(change);
    }, TOGETHER);
  });
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}

/** A path from the root or the engine on: a hidden folder above them hides nothing. */
function shown(path: string, root: string): string {
  const base = [root, ENGINE].find((folder) => isUnder(folder, path));
  return base === undefined ? path : relative(base, path);
}

function isUnder(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !(way === '..' || way.startsWith(`..${sep}`));
}

/** An engine installed as a package changes by installing another one. */
function isInstalled(folder: string): boolean {
  return folder.split(sep).includes('node_modules');
}
