import { outputFile } from '../address.ts';
import { facetKeys, facetPage } from '../facets/facet-pages.ts';
import { renderFacet } from '../render/facet.tsx';
import type { SitePage } from '../site-page.ts';

/** A page for each value by which a list can be narrowed. */
export const page: SitePage = {
  name: 'facets',
  keys: ({ catalog }) => facetKeys(catalog),
  file: ({ catalog }, key) => outputFile(facetPage(catalog, key).path),
  render: renderFacet,
};
