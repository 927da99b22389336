import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readBytes } from '../../../core/index.ts';

const require = createRequire(import.meta.url);
const MANIFEST = '@gouvfr/dsfr/package.json';

/** Version of the installed design system. */
export const DSFR_VERSION: string = (require(MANIFEST) as { readonly version: string }).version;

/** Folder of what the design system publishes. */
export const DSFR_FOLDER = join(dirname(require.resolve(MANIFEST)), 'dist');

/** Reads a text file of the design system, for instance `core/core.main.min.css`. */
export function readDsfr(path: string): string {
  return new TextDecoder().decode(readBytes(DSFR_FOLDER, path));
}
