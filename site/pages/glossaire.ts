import { renderGlossary } from '../render/glossary.tsx';
import type { SitePage } from '../site-page.ts';

export const page: SitePage = {
  name: 'glossaire',
  file: () => 'glossaire/index.html',
  render: renderGlossary,
};
