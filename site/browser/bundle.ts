import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { listFolder, listModules, type OutputFile, readBytes } from '../../core/index.ts';

const FOLDER = new URL('./', import.meta.url);
const SCRIPTS = new URL('scripts/', FOLDER);
const MODULES = new URL('modules/', FOLDER);
const SUB_FOLDER = /^[a-z-]+$/;
const sources = [FOLDER, ...listFolder(FOLDER, SUB_FOLDER).map((address) => new URL(`${address}/`))]
  .flatMap((folder) => listModules(folder))
  .map(sourceOf);
const require = createRequire(import.meta.url);
// The library doesn't export its manifest.
const manifest = join(dirname(require.resolve('docx')), '..', 'package.json');
const docx = require(manifest) as Versioned;
const esbuild = require('esbuild/package.json') as Versioned;

interface Versioned {
  readonly version: string;
}

/**
 * What browsers run: one script for each file of `scripts/`, and the modules that scripts ask for
 * when a reader needs them, one for each file of `modules/`, all made small for today's browsers.
 */
export const browserScripts = {
  /** Changes with the sources, with the tool and with the library. */
  version: [esbuild.version, docx.version, ...sources].join('\n'),
  build: buildScripts,
};

function sourceOf(address: string): string {
  return new TextDecoder().decode(
    readBytes(fileURLToPath(FOLDER), address.slice(FOLDER.href.length)),
  );
}

/** @param modules Names of the modules that this site's pages may ask for. */
async function buildScripts(modules: ReadonlySet<string>): Promise<OutputFile[]> {
  const wanted = listModules(MODULES).filter((address) => modules.has(nameOf(address)));
  const made = await Promise.all([
    bundle(listModules(SCRIPTS), 'iife'),
    ...(wanted.length > 0 ? [bundle(wanted, 'esm')] : []),
  ]);
  return made.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));
}

async function bundle(
  addresses: readonly string[],
  format: NonNullable<BuildOptions['format']>,
): Promise<OutputFile[]> {
  const { build } = await import('esbuild');
  const { outputFiles = [] } = await build({
    entryPoints: addresses.map((address) => fileURLToPath(address)),
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format,
    target: ['es2022', 'safari16'],
    outdir: 'out',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, contents }) => ({
    path: path.slice(path.lastIndexOf('/') + 1),
    content: contents,
  }));
}
