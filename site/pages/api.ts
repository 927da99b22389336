import type { TemplateScope } from '../template-scope.ts';

/** The pages of the API's reference. */
export const data = {
  pagination: { data: 'referencePaths', size: 1, alias: 'path' },
  permalink: ({ path }: { path: string }): string => `${path}index.html`,
};

export function render(this: TemplateScope, { path }: { path: string }): string {
  return this.renderReference(path);
}
