import { outputFile } from '../address.ts';
import { referencePages } from '../reference/paths.ts';
import { renderReference } from '../render/reference.tsx';
import type { SitePage } from '../site-page.ts';

/** The pages of the API's reference. */
export const page: SitePage = {
  name: 'api',
  keys: ({ catalog }) => referencePages(catalog).map(({ path }) => path),
  file: (_, path) => outputFile(path),
  render: renderReference,
};
