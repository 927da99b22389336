import { join } from 'node:path';
import { build } from 'esbuild';
import { ENGINE } from '../build/engine.ts';
import { declarations } from './declarations.ts';

const CLIENT = join(ENGINE, 'client');

/** The client as one module that any browser or Node imports as it is. */
export async function clientModule(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(CLIENT, 'src/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Everything that the package's `dist/` holds, by path. */
export async function packageFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([['index.js', await clientModule()], ...declarations(CLIENT)]);
}
