import type { TemplateScope } from '../template-scope.ts';

export const data = { permalink: '/plan-du-site/index.html' };

export function render(this: TemplateScope): string {
  return this.renderPlan();
}
