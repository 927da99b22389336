import type { TemplateScope } from '../template-scope.ts';

export const data = { permalink: '/404.html' };

export function render(this: TemplateScope): string {
  return this.renderNotFound();
}
