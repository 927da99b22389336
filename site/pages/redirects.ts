import type { TemplateScope } from '../template-scope.ts';

/** A page at each former address. */
export const data = {
  pagination: { data: 'redirectKeys', size: 1, alias: 'key' },
  permalink(this: TemplateScope, { key }: { key: string }): string {
    return this.redirectFile(key);
  },
};

export function render(this: TemplateScope, { key }: { key: string }): string {
  return this.renderRedirect(key);
}
