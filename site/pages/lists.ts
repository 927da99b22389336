import { outputFile } from '../address.ts';
import { listKeys, listPage } from '../list-pages.ts';
import { renderList } from '../render/list.tsx';
import type { SitePage } from '../site-page.ts';

/** The pages of each collection's list. */
export const page: SitePage = {
  name: 'lists',
  keys: ({ catalog }) => listKeys(catalog),
  file: ({ catalog }, key) => outputFile(listPage(catalog, key).path),
  render: renderList,
};
