import { renderHealth } from '../render/health.tsx';
import type { SitePage } from '../site-page.ts';

export const page: SitePage = {
  name: 'etat-du-contenu',
  file: () => 'etat-du-contenu/index.html',
  render: renderHealth,
};
