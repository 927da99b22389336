import { renderPlan } from '../render/plan.tsx';
import type { SitePage } from '../site-page.ts';

export const page: SitePage = {
  name: 'plan-du-site',
  file: () => 'plan-du-site/index.html',
  render: renderPlan,
};
