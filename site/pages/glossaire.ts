import type { TemplateScope } from '../template-scope.ts';

export const data = { permalink: '/glossaire/index.html' };

export function render(this: TemplateScope): string {
  return this.renderGlossary();
}
