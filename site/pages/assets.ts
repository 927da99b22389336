import type { TemplateScope } from '../template-scope.ts';

/** Styles and scripts, when Eleventy runs alone; else the command line writes them. */
export const data = {
  pagination: { data: 'assetPaths', size: 1, alias: 'path' },
  permalink: ({ path }: { path: string }): string => `/${path}`,
};

export function render(this: TemplateScope, { path }: { path: string }): string {
  return this.assetText(path);
}
