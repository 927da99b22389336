import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalog, loadRepository } from '../core/index.ts';
import type { EleventyConfig, EleventySettings, TakePage } from './eleventy-config.ts';
import type { PageContext } from './page-context.ts';
import { pageContextOf } from './page-context-of.ts';
import type { SitePage } from './site-page.ts';
import { sitePages } from './site-pages.ts';
import { madeAssets } from './theme/assets.ts';

const PAGES = relative(process.cwd(), fileURLToPath(new URL('./pages', import.meta.url)));

/**
 * Sets up an Eleventy that runs alone, over the content of the current folder.
 * @throws when that content isn't valid: pages are made from a whole catalog only.
 */
export async function configure(config: EleventyConfig): Promise<EleventySettings> {
  const context = pageContextOf(await loadHere());
  addAllPages(config, { context });
  await addAssets(config, context);
  return { dir: { input: PAGES, output: '_site' } };
}

/**
 * Sets up an Eleventy that a program runs over a catalog. Pages are handed over in their turn, and
 * Eleventy keeps none of them.
 */
export function configureFor(config: EleventyConfig, making: Making): void {
  addAllPages(config, making);
}

/** What pages are made from, and who takes them; Eleventy does where nobody is named. */
export interface Making {
  readonly context: PageContext;
  readonly take?: TakePage;
  /** False for the path of a page that is there already; all are wanted where nothing is told. */
  readonly isWanted?: (path: string) => boolean;
}

function addAllPages(config: EleventyConfig, making: Making): void {
  config.setUseGitIgnore(false);
  config.setWatchJavaScriptDependencies(false);
  for (const page of sitePages) addPages(config, page, making);
}

function addPages(
  config: EleventyConfig,
  { name, keys, file, render }: SitePage,
  { context, take, isWanted = () => true }: Making,
): void {
  const list = `${name}Keys`;
  const wanted = (key: string) => isWanted(file(context, key));
  if (keys === undefined && !wanted('')) return;
  if (keys !== undefined) config.addGlobalData(list, () => keys(context).filter(wanted));
  config.addTemplate(`${name}.11ty.js`, {
    data: {
      ...(keys !== undefined && { pagination: { data: list, size: 1, alias: 'key' } }),
      permalink: ({ key = '' }) => `/${file(context, key)}`,
    },
    render: ({ key = '' }) => {
      if (take === undefined) return render(context, key);
      take(file(context, key), () => render(context, key));
      return '';
    },
  });
}

/** Lets Eleventy write the assets itself: files are copied, the stylesheet and scripts returned. */
async function addAssets(config: EleventyConfig, context: PageContext): Promise<void> {
  for (const { path, root, file } of context.theme.files) {
    const source = relative(process.cwd(), join(root, file));
    config.addPassthroughCopy({ [source]: context.assets.folder.slice(1) + path });
  }
  const decoder = new TextDecoder();
  const texts = new Map(
    (await madeAssets(context)).map(({ path, content }) => [
      path,
      typeof content === 'string' ? content : decoder.decode(content),
    ]),
  );
  addPages(
    config,
    {
      name: 'assets',
      keys: () => [...texts.keys()],
      file: (_, path) => path,
      render: (_, path) => texts.get(path) ?? '',
    },
    { context },
  );
}

async function loadHere(): Promise<Catalog> {
  const { catalog, diagnostics } = await loadRepository(process.cwd());
  if (catalog !== undefined) return catalog;
  const problems = diagnostics.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
  throw new Error(['Le contenu n’est pas valide.', ...problems].join('\n'));
}
