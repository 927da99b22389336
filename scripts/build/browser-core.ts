import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { listModules } from '../../core/index.ts';

const LISTING =
  /await importAll(?:<[^>]*>)?\(\s*new URL\('\.', import\.meta\.url\),\s*'(\w+)',?\s*\)/;
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
    build.onLoad({ filter: /[\\/]core[\\/].*[\\/]index\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { contents: LISTING.test(text) ? listed(text, path) : text, loader: 'ts' };
    });
    build.onResolve({ filter: /^node:buffer$/ }, () => ({ path: 'buffer', namespace: 'node' }));
    build.onLoad({ filter: /.*/, namespace: 'node' }, () => ({ contents: IS_UTF8, loader: 'js' }));
  },
};

function listed(text: string, path: string): string {
  const modules = listModules(pathToFileURL(`${dirname(path)}/`)).map((url) => fileURLToPath(url));
  const imports = modules.map(
    (module, index) => `import * as module${index} from ${JSON.stringify(module)};`,
  );
  const names = modules.map((_, index) => `module${index}`);
  return [
    ...imports,
    text
      .replace(LISTER, '')
      .replace(LISTING, `[${names.join(', ')}].flatMap((module) => module['$1'] ?? [])`),
  ].join('\n');
}
