import { createHash } from 'node:crypto';
import { type Catalog, listFolder, type OutputFile, readBytes } from '../../core/index.ts';
import { browserScripts } from '../browser/bundle.ts';
import type { PageContext } from '../page-context.ts';
import { templateOf } from '../templates/index.ts';
import { readText } from './own-file.ts';
import type { Theme } from './theme.ts';

/** Addresses of what every page loads, without the site's prefix. */
export interface AssetAddresses {
  /** Folder named by its content, so that it can be cached for ever: `/assets/1f0c…/`. */
  readonly folder: string;
  readonly stylesheet: string;
  /** Runs before the first paint: the reader's choice of light or dark. */
  readonly schemeScript: string;
  readonly script: string;
}

const PARTS = new URL('./parts/', import.meta.url);
const partFiles = listFolder(PARTS, /\.css$/).map(
  (address) => `parts/${address.slice(PARTS.href.length)}`,
);
/** The general rules, those of each component or template in a file of its own, and print, which has the last word. */
const ownRules = [
  ...['base', 'layout', 'content', 'content-parts', 'body', 'code'].map((name) => `${name}.css`),
  ...partFiles,
  'print.css',
]
  .map(readText)
  .join('\n');

/** Names the assets by what they are made from, which is much quicker than making them. */
export function assetAddresses(theme: Theme): AssetAddresses {
  const made = createHash('sha256')
    .update(theme.version)
    .update(ownRules)
    .update(browserScripts.version);
  const folder = `/assets/${made.digest('hex').slice(0, 12)}/`;
  return {
    folder,
    stylesheet: `${folder}site.css`,
    schemeScript: `${folder}scheme.js`,
    script: `${folder}site.js`,
  };
}

/** Every style, script, font and icon of the site. */
export async function assets(context: PageContext): Promise<OutputFile[]> {
  return [...(await madeAssets(context)), ...copiedAssets(context)];
}

/** The assets that are the theme's files as they are. */
export function copiedAssets({ theme, assets: { folder } }: PageContext): OutputFile[] {
  return theme.files.map(({ path, root, file }) => ({
    path: folder.slice(1) + path,
    content: readBytes(root, file),
  }));
}

/** The assets that are text: the stylesheet and the scripts. */
export async function madeAssets({
  catalog,
  theme,
  assets: { folder },
}: PageContext): Promise<OutputFile[]> {
  const [stylesheet, scripts] = await Promise.all([
    theme.stylesheet(ownRules),
    browserScripts.build(wantedModules(catalog)),
  ]);
  return [{ path: 'site.css', content: stylesheet }, ...scripts].map(({ path, content }) => ({
    path: folder.slice(1) + path,
    content,
  }));
}

/** The modules that the pages of this site may ask for: only those of types that it has. */
export function wantedModules({ types }: Catalog): Set<string> {
  return new Set(types.flatMap((type) => templateOf(type).modules ?? []));
}
