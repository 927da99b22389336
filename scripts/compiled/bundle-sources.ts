import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ENGINE } from '../build/engine.ts';
import { withListedModules } from './listed-modules.ts';

/** What to compile, and where. */
export interface Bundling {
  /** Absolute paths of modules. */
  readonly entries: readonly string[];
  /** Folder from which the entries keep their places in the other one. */
  readonly base: string;
  readonly folder: string;
  /** What decides where a package is taken from. */
  readonly plugins: readonly Plugin[];
}

/**
 * Compiles modules of the engine, with all that they share in files of its own, for Node to run.
 * @throws what esbuild says of a module that it can't read.
 */
export async function bundleSources({ entries, base, folder, plugins }: Bundling): Promise<void> {
  await build({
    entryPoints: [...entries],
    outbase: base,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What packages written for `require` ask of Node itself.
    banner: { js: 'const require = process.getBuiltinModule;' },
    tsconfig: join(ENGINE, 'tsconfig.json'),
    plugins: [...plugins, sources],
    // Read again only when something broke.
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  });
}

/** Lets a module be what it was before: it knows where its source is, and which folders it lists. */
const sources: Plugin = {
  name: 'sources',
  setup(plugged) {
    plugged.onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: withPlace(withListedModules(readFileSync(path, 'utf8'), path), path),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
    // It looks for its own files from where it is.
    plugged.onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/].*\.js$/ }, ({ path }) => ({
      contents: withPlace(readFileSync(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};

function withPlace(text: string, path: string): string {
  return text.replaceAll(/import\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href));
}
