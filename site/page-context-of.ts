import type { Catalog } from '../core/index.ts';
import type { PageContext } from './page-context.ts';
import { assetAddresses } from './theme/assets.ts';
import { themeOf } from './theme/themes.ts';

/** What every page of a catalog is made from. */
export function pageContextOf(catalog: Catalog): PageContext {
  const theme = themeOf(catalog.site);
  return { catalog, theme, assets: assetAddresses(theme) };
}
