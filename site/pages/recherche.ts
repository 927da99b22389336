import { renderSearch } from '../render/search.tsx';
import type { SitePage } from '../site-page.ts';

export const page: SitePage = {
  name: 'recherche',
  file: () => 'recherche/index.html',
  render: renderSearch,
};
