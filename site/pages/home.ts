import type { TemplateScope } from '../template-scope.ts';

export const data = { permalink: '/index.html' };

export function render(this: TemplateScope): string {
  return this.renderHome();
}
