import type { TemplateScope } from '../template-scope.ts';

/** The pages of each collection's list. */
export const data = {
  pagination: { data: 'listKeys', size: 1, alias: 'key' },
  permalink(this: TemplateScope, { key }: { key: string }): string {
    return this.listFile(key);
  },
};

export function render(this: TemplateScope, { key }: { key: string }): string {
  return this.renderList(key);
}
