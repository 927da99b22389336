import { outputFile } from '../address.ts';
import { redirectPath, redirectPaths } from '../redirect-paths.ts';
import { renderRedirect } from '../render/redirect.tsx';
import type { SitePage } from '../site-page.ts';

/** A page at each former address. */
export const page: SitePage = {
  name: 'redirects',
  keysArePlaces: true,
  keys: ({ catalog }) => [...redirectPaths(catalog).keys()],
  file: ({ catalog }, alias) => outputFile(redirectPath(catalog, alias) ?? '/'),
  render: renderRedirect,
};
