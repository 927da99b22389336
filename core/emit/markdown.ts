import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { linkResolver } from '../catalog/link-resolver.ts';
import { completeClean } from '../markdown/complete.ts';
import type { Emitter } from './emitter.ts';
import { escapeMarkdown, fieldLines } from './markdown/fields.ts';

/** The Markdown twin of each page: title, summary, fields and body, without the site around them. */
export const emitter: Emitter = {
  entry: (entry, catalog) =>
    entry.type.collection.pages
      ? [{ path: `${entry.path.slice(1)}index.md`, content: twin(entry, catalog) }]
      : [],
};

function twin(entry: Entry, catalog: Catalog): string {
  const resolver = linkResolver(catalog, catalog.site.baseUrl);
  const body = entry.body === undefined ? '' : completeClean(entry.body.clean, resolver).trim();
  const parts = [
    `# ${escapeMarkdown(entry.title)}`,
    escapeMarkdown(entry.summary),
    fieldLines(entry, catalog).join('\n'),
    body,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
