import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalog, loadRepository } from '../core/index.ts';
import { outputFile } from './address.ts';
import type { EleventyConfig, EleventySettings, TakePage } from './eleventy-config.ts';
import { facetKeys, facetPage } from './facets/facet-pages.ts';
import { listKeys, listPage } from './list-pages.ts';
import type { PageContext } from './page-context.ts';
import { pageContextOf } from './page-context-of.ts';
import { entryKeys } from './page-files.ts';
import { redirectPaths } from './redirect-paths.ts';
import { referencePages } from './reference/paths.ts';
import { renderEntry } from './render/entry.tsx';
import { renderFacet } from './render/facet.tsx';
import { renderGlossary } from './render/glossary.tsx';
import { renderHealth } from './render/health.tsx';
import { renderHome } from './render/home.tsx';
import { renderList } from './render/list.tsx';
import { renderNotFound } from './render/not-found.tsx';
import { renderPlan } from './render/plan.tsx';
import { renderRedirect } from './render/redirect.tsx';
import { renderReference } from './render/reference.tsx';
import { renderSearch } from './render/search.tsx';
import type { TemplateScope } from './template-scope.ts';
import { madeAssets } from './theme/assets.ts';

const PAGES = relative(process.cwd(), fileURLToPath(new URL('./pages', import.meta.url)));

/**
 * Sets Eleventy up. A program that has the catalog already gives it as the global data
 * `repository`, a function; Eleventy run alone loads the current folder. With `takePage`, a function
 * too, the pages of entries are handed over as they are made, and Eleventy keeps none of them.
 * @throws when that folder's content isn't valid: pages are made from a whole catalog only.
 */
export async function configure(config: EleventyConfig): Promise<EleventySettings> {
  const { repository: given, takePage } = config.globalData;
  delete config.globalData.repository;
  delete config.globalData.takePage;
  const catalog = given === undefined ? await loadHere() : given();
  const context = pageContextOf(catalog);
  config.setUseGitIgnore(false);
  config.setWatchJavaScriptDependencies(false);
  config.addExtension(['11ty.ts'], { key: '11ty.js' });
  config.addTemplateFormats(['11ty.ts']);
  const assets = given === undefined ? await addAssets(config, context) : new Map();
  const lists = {
    entryKeys: entryKeys(catalog),
    listKeys: listKeys(catalog),
    facetKeys: facetKeys(catalog),
    referencePaths: referencePages(catalog).map(({ path }) => path),
    redirectKeys: [...redirectPaths(catalog).keys()],
    assetPaths: [...assets.keys()],
  };
  for (const [name, keys] of Object.entries(lists)) config.addGlobalData(name, () => keys);
  const scope = templateScope(context, assets, takePage?.());
  for (const [name, made] of Object.entries(scope)) config.addJavaScriptFunction(name, made);
  // A program that gives the catalog has said where pages come from and go to.
  return given === undefined ? { dir: { input: PAGES, output: '_site' } } : {};
}

function templateScope(
  context: PageContext,
  assets: ReadonlyMap<string, string>,
  takePage: TakePage | undefined,
): TemplateScope {
  const { catalog } = context;
  const redirects = redirectPaths(catalog);
  const entryFile = (key: string) => outputFile(catalog.entries.get(key)?.path ?? '/');
  return {
    entryFile: (key) => `/${entryFile(key)}`,
    listFile: (key) => `/${outputFile(listPage(catalog, key).path)}`,
    facetFile: (key) => `/${outputFile(facetPage(catalog, key).path)}`,
    redirectFile: (key) => `/${outputFile(redirects.get(key) ?? '/')}`,
    renderEntry: (key) => {
      const html = renderEntry(context, key);
      if (takePage === undefined) return html;
      takePage(entryFile(key), html);
      return '';
    },
    renderList: (key) => renderList(context, key),
    renderFacet: (key) => renderFacet(context, key),
    renderRedirect: (key) => renderRedirect(context, key),
    renderReference: (path) => renderReference(context, path),
    renderHealth: () => renderHealth(context),
    renderGlossary: () => renderGlossary(context),
    renderHome: () => renderHome(context),
    renderNotFound: () => renderNotFound(context),
    renderPlan: () => renderPlan(context),
    renderSearch: () => renderSearch(context),
    assetText: (path) => assets.get(path) ?? '',
  };
}

/** Lets Eleventy write the assets itself: files are copied, the stylesheet and scripts returned. */
async function addAssets(
  config: EleventyConfig,
  context: PageContext,
): Promise<ReadonlyMap<string, string>> {
  for (const { path, root, file } of context.theme.files) {
    const source = relative(process.cwd(), join(root, file));
    config.addPassthroughCopy({ [source]: context.assets.folder.slice(1) + path });
  }
  const decoder = new TextDecoder();
  return new Map(
    (await madeAssets(context)).map(({ path, content }) => [
      path,
      typeof content === 'string' ? content : decoder.decode(content),
    ]),
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
