import { join, relative, sep } from 'node:path';
import { watch as chokidar } from 'chokidar';
import { ENGINE } from '../build/engine.ts';

/**
 * What a change asks for, the weightiest last: content is read anew; code of the pages needs a new
 * process; code of the core needs one that has nothing of it loaded.
 */
const WEIGHTS = ['content', 'pages', 'core'] as const;

type Weight = (typeof WEIGHTS)[number];

/** What has changed. */
export interface Change {
  readonly weight: Weight;
  /** Absolute paths. */
  readonly files: readonly string[];
}

const CONTENT = ['content', 'schemas', 'CHANGELOG.md'];
const PAGES = ['site', 'cms', 'client', '.eleventy.js'];
const CORE = ['core', 'scripts/build', 'scripts/output', 'scripts/store'];
// Editors and git write in several steps: a file is read once it is quiet, changes come together.
const QUIET = { stabilityThreshold: 20, pollInterval: 5 };
const TOGETHER = 10;
// What Git and editors keep for themselves, and files that are on their way.
const IGNORED = /(?:^|[\\/])(?:\.(?!eleventy\.js$)[^\\/]*|[^\\/]*~)$/;

/** Tells every change of the repository or of the engine; returns what stops it. */
export function watchChanges(
  root: string,
  onChange: (change: Change) => void,
  onFailure: (sentence: string) => void,
): () => Promise<void> {
  const folders = watched(root);
  const watcher = chokidar([...folders.keys()], {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: QUIET,
    ignored: (path) => IGNORED.test(shown(path, root)),
  });
  let pending: Weight | undefined;
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    const folder = [...folders.keys()].find((candidate) => isUnder(candidate, path));
    pending = heavier(pending, folders.get(folder ?? '') ?? 'content');
    files.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change = { weight: pending ?? 'content', files: [...files] };
      pending = undefined;
      files.clear();
      onChange(change);
    }, TOGETHER);
  });
  watcher.on('error', (error) =>
    onFailure(`Certaines modifications ne sont plus suivies : ${String(error)}`),
  );
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}

function watched(root: string): Map<string, Weight> {
  const folders = (base: string, names: readonly string[], change: Weight) =>
    names.map((name) => [join(base, name), change] as const);
  // An engine installed as a package changes by installing another one.
  const isInstalled = ENGINE.split(sep).includes('node_modules');
  return new Map([
    ...folders(root, CONTENT, 'content'),
    ...(isInstalled ? [] : folders(ENGINE, PAGES, 'pages')),
    ...(isInstalled ? [] : folders(ENGINE, CORE, 'core')),
  ]);
}

function heavier(one: Weight | undefined, other: Weight): Weight {
  return one !== undefined && WEIGHTS.indexOf(one) > WEIGHTS.indexOf(other) ? one : other;
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
