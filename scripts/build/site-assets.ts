import type { Catalog } from '../../core/index.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { cardFiles, cardFolder } from '../../site/social/cards.ts';
import { copiedAssets, madeAssets, wantedModules } from '../../site/theme/assets.ts';
import { keptFiles } from '../compiled/kept-files.ts';
import type { PlannedFile } from '../output/planned.ts';

/** The styles, scripts and fonts of the site, and its pictures for other sites. */
export async function siteAssets(catalog: Catalog): Promise<PlannedFile[]> {
  const context = pageContextOf(catalog);
  const modules = [...wantedModules(catalog)].join(' ');
  const parts = await Promise.all([
    keptFiles(`${context.assets.folder} ${modules}`, ['site/theme', 'site/browser'], () =>
      madeAssets(context),
    ),
    keptFiles(cardFolder(context), ['site/social'], () => cardFiles(context)),
  ]);
  return [...parts.flat(), ...copiedAssets(context)];
}
