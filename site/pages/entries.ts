import type { TemplateScope } from '../template-scope.ts';

/** One page for each entry; the cascade carries keys alone, so that it stays light. */
export const data = {
  pagination: { data: 'entryKeys', size: 1, alias: 'key' },
  permalink(this: TemplateScope, { key }: { key: string }): string {
    return this.entryFile(key);
  },
};

export function render(this: TemplateScope, { key }: { key: string }): string {
  return this.renderEntry(key);
}
