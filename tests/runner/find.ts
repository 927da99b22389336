import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a run is about to do, and what already disqualifies it. Paths are relative to the root. */
export interface Plan {
  /** Files that may run side by side. */
  readonly parallel: readonly string[];
  /** Browser tests: one at a time, after all others. */
  readonly serial: readonly string[];
  /** Faults of the run as a whole; any of them fails it. */
  readonly faults: readonly string[];
}

const TEST_FILE = /\.test\.tsx?$/;
const SOURCE_FILE = /\.[cm]?[jt]sx?$/;
const RUNS_UVU = /^import [^\n]*['"]uvu['"][\s\S]*^\s*\w+\.run\(\)/m;

/** Lists the test files under `tests/`, keeping those whose path contains one of the filters. */
export function findTests(root: string, filters: readonly string[]): Plan {
  const all = walk(join(root, 'tests')).map((path) => relative(root, path).split(sep).join('/'));
  const tests = all.filter((path) => TEST_FILE.test(path));
  const wanted = filters.map((filter) => normalise(root, filter));
  const kept = wanted.length === 0 ? tests : tests.filter((path) => matches(path, wanted));
  return {
    parallel: kept.filter((path) => !isBrowserTest(path)),
    serial: kept.filter(isBrowserTest),
    faults: [
      ...(kept.length === 0 ? ['no test file found'] : []),
      ...wanted
        .filter((filter) => !tests.some((path) => path.includes(filter)))
        .map((filter) => `the filter "${filter}" matches no test file`),
      ...all
        .filter((path) => isMisnamed(root, path))
        .map((path) => `${path} holds uvu tests but is not named *.test.ts or *.test.tsx`),
    ],
  };
}

function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
}

function normalise(root: string, filter: string): string {
  const path = filter.startsWith(sep) ? relative(root, filter) : filter;
  return path.split(sep).join('/').replace(/^\.\//, '');
}

function matches(path: string, filters: readonly string[]): boolean {
  return filters.some((filter) => path.includes(filter));
}

function isBrowserTest(path: string): boolean {
  return path.startsWith('tests/e2e/');
}

/** A test under another name would never run, and nobody would notice. */
function isMisnamed(root: string, path: string): boolean {
  if (TEST_FILE.test(path) || !SOURCE_FILE.test(path)) return false;
  return RUNS_UVU.test(readFileSync(join(root, path), 'utf8'));
}
