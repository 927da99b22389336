import { renderNotFound } from '../render/not-found.tsx';
import type { SitePage } from '../site-page.ts';

export const page: SitePage = {
  name: 'not-found',
  file: () => '404.html',
  render: renderNotFound,
};
