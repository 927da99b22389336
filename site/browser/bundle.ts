import { fileURLToPath } from 'node:url';
import { build, version as esbuildVersion } from 'esbuild';
import { listModules, type OutputFile, readBytes } from '../../core/index.ts';

const FOLDER = new URL('./', import.meta.url);
const modules = [...listModules(FOLDER), ...listModules(new URL('scripts/', FOLDER))];

/** The scripts of the pages, one for each file of `scripts/`, made small for today's browsers. */
export const browserScripts = {
  /** Changes with the sources and with the tool. */
  version: [esbuildVersion, ...modules.map(sourceOf)].join('\n'),
  build: buildScripts,
};

function sourceOf(address: string): string {
  return new TextDecoder().decode(
    readBytes(fileURLToPath(FOLDER), address.slice(FOLDER.href.length)),
  );
}

async function buildScripts(): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: listModules(new URL('scripts/', FOLDER)).map((address) => fileURLToPath(address)),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'safari16'],
    outdir: 'out',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles
    .map(({ path, contents }) => ({
      path: path.slice(path.lastIndexOf('/') + 1),
      content: contents,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
