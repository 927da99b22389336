import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ENGINE } from './engine.ts';

const HIGHLIGHTER = /[\\/]highlight-code\.ts$/;
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
    build.onResolve({ filter: OWN_FILE }, async ({ path, pluginData, ...place }) => {
      if (pluginData === RESOLVED) return undefined;
      const { importer, resolveDir, kind } = place;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: RESOLVED });
      const isOurs = found.path.startsWith(ENGINE) && !found.path.includes('node_modules');
      return isOurs ? { ...found, pluginData: undefined, sideEffects: false } : undefined;
    });
  },
};

const RESOLVED = Symbol('resolved');
