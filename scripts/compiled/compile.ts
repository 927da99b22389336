import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ENGINE } from '../build/engine.ts';
import { attempt } from '../output/failure.ts';
import { removeFormer } from './former.ts';
import { withListedModules } from './listed-modules.ts';

/**
 * Compiles the command line into a folder, whose name says which sources it is made from. Packages
 * stay outside: they are found from there as they are from the sources.
 * Where the folder can't be written, or the sources can't be compiled, nothing is left: Node then says why.
 */
export async function compileProgram(folder: string): Promise<void> {
  const aside = `${folder.replace(/\/$/, '')}.${process.pid}`;
  try {
    mkdirSync(dirname(aside), { recursive: true });
    await bundleEngine(join(ENGINE, 'scripts/cli.ts'), aside);
    renameSync(aside, folder);
    removeFormer(dirname(aside));
  } catch {
    // Another process may have been the first.
    attempt('Le ménage', () => rmSync(aside, { recursive: true, force: true }));
  }
}

/** Compiles a program of the engine, and all of the engine that it asks for, into a folder of the engine. */
export async function bundleEngine(program: string, folder: string): Promise<void> {
  await build({
    entryPoints: [program],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    tsconfig: join(ENGINE, 'tsconfig.json'),
    plugins: [engineSources],
    // Read again only when something broke.
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  });
}

/** Lets a module be what it was before: it knows where its source is, and which folders it lists. */
const engineSources: Plugin = {
  name: 'engine-sources',
  setup(plugged) {
    plugged.onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: withListedModules(readFileSync(path, 'utf8'), path).replaceAll(
        /import\.meta\.url\b/g,
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};
