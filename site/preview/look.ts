import type { PageContext } from '../page-context.ts';
import type { AssetAddresses } from '../theme/assets.ts';
import type { Theme } from '../theme/theme.ts';

/** What components ask of a theme, as data that a browser can be sent. */
export type Look = Omit<Theme, 'files' | 'stylesheet'> & { readonly assets: AssetAddresses };

/** The look of a site's pages. */
export function lookOf({ theme, assets }: PageContext): Look {
  const { name, isState, classes, barColors, favicon, preload } = theme;
  // The version is the text of every rule, which names the assets and serves no page.
  return { name, isState, classes, barColors, favicon, preload, version: '', assets };
}
