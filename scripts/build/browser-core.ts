import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { withListedModules } from '../compiled/listed-modules.ts';

// Its folder is listed by now, and what lists folders opens files.
const LISTER = /^import \{ importAll \}.*$/m;

const IS_UTF8 = `export function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}`;

/**
 * Lets the core run in a browser: folders that it lists when it starts are listed when the bundle is
 * made, and the one function that it takes from Node is written with what browsers have.
 */
export const browserCore: Plugin = {
  name: 'browser-core',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:core|site)[\\/].*[\\/]index\.ts$/ }, ({ path }) => ({
      contents: withListedModules(readFileSync(path, 'utf8'), path).replace(LISTER, ''),
      loader: 'ts',
    }));
    build.onResolve({ filter: /^node:buffer$/ }, () => ({ path: 'buffer', namespace: 'node' }));
    build.onLoad({ filter: /.*/, namespace: 'node' }, () => ({ contents: IS_UTF8, loader: 'js' }));
  },
};
