import type { TemplateScope } from '../template-scope.ts';

/** A page for each value by which a list can be narrowed. */
export const data = {
  pagination: { data: 'facetKeys', size: 1, alias: 'key' },
  permalink(this: TemplateScope, { key }: { key: string }): string {
    return this.facetFile(key);
  },
};

export function render(this: TemplateScope, { key }: { key: string }): string {
  return this.renderFacet(key);
}
