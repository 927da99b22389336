import { renderHome } from '../render/home.tsx';
import type { SitePage } from '../site-page.ts';

export const page: SitePage = {
  name: 'home',
  file: () => 'index.html',
  render: renderHome,
};
