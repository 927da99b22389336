import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleSources } from '../../scripts/compiled/bundle-sources.ts';
import { removeFormer } from '../../scripts/compiled/former.ts';

/** Test files made ready to run. */
export interface Compiled {
  /** The program of a test file, by the file's path from the root; the file itself when it has none. */
  readonly programOf: (file: string) => string;
  readonly remove: () => void;
}

/**
 * Compiles test files together, since to transform the engine for each of two hundred processes takes
 * longer than many of them work. Those that can't be compiled are run as they are, and tell why.
 * @param files Paths from the root.
 */
export async function compileTests(root: string, files: readonly string[]): Promise<Compiled> {
  const cache = join(root, 'node_modules/.cache/tests');
  mkdirSync(cache, { recursive: true });
  // Of a run that was interrupted.
  removeFormer(cache);
  const folder = mkdtempSync(`${cache}/`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await bundleSources({
      entries: files.map((file) => join(root, file)),
      base: root,
      folder,
      plugins: [packagesOutside],
    });
  } catch {
    return { programOf: (file) => file, remove };
  }
  return { programOf: (file) => join(folder, file.replace(/\.tsx?$/, '.js')), remove };
}

/** Packages stay where they are: some tests look for their files. */
const packagesOutside: Plugin = {
  name: 'packages-outside',
  setup(plugged) {
    plugged.onResolve({ filter: /^[@\w]/ }, ({ path }) => ({ path, external: true }));
  },
};
