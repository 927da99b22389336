import type { TemplateScope } from '../template-scope.ts';

export const data = { permalink: '/etat-du-contenu/index.html' };

export function render(this: TemplateScope): string {
  return this.renderHealth();
}
