import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ENGINE } from './engine.ts';

const HIGHLIGHTER = /[\\/]highlight-code\.ts$/;
const ENGINE_FOLDER = ENGINE.replace(/[\\/]$/, '');
const OWN_FILE = /^\.{1,2}\//;

/**
 * Lets the components of the pages run in a browser: of the core and of the site, only what they ask
 * for is taken, since no module does anything by being loaded; code isn't coloured.
 */
export const browserPages: Plugin = {
  name: 'browser-pages',
  setup(build) {
    build.onResolve({ filter: HIGHLIGHTER }, () => ({
      path: join(ENGINE, 'site/preview/plain-code.ts'),
    }));
    // Our imports name whole files: nothing has to be looked for, which would take seconds.
    build.onResolve({ filter: OWN_FILE }, ({ path, resolveDir }) => {
      const isOurs = resolveDir.startsWith(ENGINE_FOLDER) && !resolveDir.includes('node_modules');
      return isOurs ? { path: join(resolveDir, path), sideEffects: false } : undefined;
    });
  },
};
