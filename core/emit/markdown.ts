import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { linkResolver } from '../catalog/link-resolver.ts';
import { completeClean } from '../markdown/complete.ts';
import { escapeMarkdown } from '../markdown/escape.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { Emitter } from './emitter.ts';
import { fieldLines } from './markdown/fields.ts';
import { entryLinks, inParts, notice, sourcesPart } from './markdown/parts.ts';
import { textLines } from './markdown/text.ts';

/** The Markdown twin of each page, without the site around it: of an entry, of a collection's list. */
export const emitter: Emitter = {
  entry: (entry, catalog) =>
    entry.type.collection.pages
      ? [{ path: `${entry.path.slice(1)}index.md`, content: () => entryTwin(entry, catalog) }]
      : [],
  collection: (type, catalog) =>
    type.collection.pages
      ? [{ path: listTwinFile(type), content: () => listTwin(type, catalog) }]
      : [],
};

/** Path in the output of the twin of a collection's list. */
export function listTwinFile({ collection }: ContentType): string {
  return `${collection.listPath.slice(1)}index.md`;
}

function entryTwin(entry: Entry, catalog: Catalog): string {
  const resolver = linkResolver(catalog, catalog.site.baseUrl);
  const body = entry.body === undefined ? '' : completeClean(entry.body.clean, resolver).trim();
  return inParts([
    `# ${escapeMarkdown(entry.title)}`,
    notice(entry),
    textLines(entry.summary).join('\n'),
    fieldLines(entry, catalog).join('\n'),
    body,
    sourcesPart(entry),
  ]);
}

function listTwin({ collection, description }: ContentType, catalog: Catalog): string {
  const entries = catalog.listed.get(collection.name) ?? [];
  return inParts([
    `# ${escapeMarkdown(collection.label)}`,
    textLines(collection.description ?? description).join('\n'),
    entryLinks(entries, catalog),
  ]);
}
