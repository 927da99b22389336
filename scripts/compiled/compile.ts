import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ENGINE } from '../build/engine.ts';
import { attempt } from '../output/failure.ts';
import { bundleSources } from './bundle-sources.ts';
import { removeFormer } from './former.ts';
import { PROGRAMS } from './programs.ts';

/**
 * Compiles the programs into a folder, whose name says which sources they are made from.
 * Where the folder can't be written, or the sources can't be compiled, nothing is left: Node then says why.
 */
export async function compileProgram(folder: string): Promise<void> {
  const aside = `${folder.replace(/\/$/, '')}.${process.pid}`;
  try {
    mkdirSync(dirname(aside), { recursive: true });
    await bundleEngine(PROGRAMS, aside);
    renameSync(aside, folder);
    removeFormer(dirname(aside));
  } catch {
    // Another process may have been the first.
    attempt('Le ménage', () => rmSync(aside, { recursive: true, force: true }));
  }
}

/**
 * Compiles programs of the engine, and all of the engine that they ask for, into a folder of the
 * engine. Packages that they import when they start are part of them, since to look for their hundreds
 * of files costs a third of a start; those that are imported when they are needed stay where they are, but for Eleventy.
 * @param programs Modules below `scripts/`, without their extension.
 */
export async function bundleEngine(programs: readonly string[], folder: string): Promise<void> {
  const base = join(ENGINE, 'scripts');
  await bundleSources({
    entries: programs.map((program) => join(base, `${program}.ts`)),
    base,
    folder,
    plugins: [packagesLeftOutside],
  });
}

/** A name, as opposed to a path. */
const NAME = /^[@\w]/;

/** Imported late by every build; its hundreds of files take half a second to be found and read. */
const ELEVENTY = '@11ty/eleventy';

/** Other packages that are imported late, and esbuild, whose program lies beside its files. */
const packagesLeftOutside: Plugin = {
  name: 'packages-left-outside',
  setup(plugged) {
    plugged.onResolve({ filter: NAME }, ({ path, kind }) => {
      const isLate = kind === 'dynamic-import' && path !== ELEVENTY;
      return isLate || path === 'esbuild' ? { path, external: true } : undefined;
    });
  },
};
