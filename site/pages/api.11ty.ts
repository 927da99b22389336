import type { TemplateScope } from '../template-scope.ts';

export const data = { permalink: '/api/index.html' };

export function render(this: TemplateScope): string {
  return this.renderApi();
}
