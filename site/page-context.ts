import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalog } from '../core/index.ts';
import type { AssetAddresses } from './theme/assets.ts';
import type { Theme } from './theme/theme.ts';

/** All that a page is made from, beside its own entry or list. */
export interface PageContext {
  readonly catalog: Catalog;
  readonly theme: Theme;
  /** Addresses of styles and scripts, without the site's prefix. */
  readonly assets: AssetAddresses;
}

/** Hands the context to components of any depth. */
export const PageContextProvider = createContext<PageContext | undefined>(undefined);

/** The context of the page being rendered. */
export function usePage(): PageContext {
  const context = useContext(PageContextProvider);
  if (context === undefined) throw new Error('A component was rendered outside of renderDocument.');
  return context;
}
