import MarkdownIt from 'markdown-it';
import { documentOf } from '../../../client/src/search/document.ts';
import { find } from '../../../client/src/search/find.ts';
import { queryWords } from '../../../client/src/search/words.ts';
import type { Entry } from '../../../core/catalog/entry.ts';
import { columnsOf } from '../../../core/emit/csv/columns.ts';
import type { JsonObject } from '../../../core/schema/json.ts';
import { leaves } from './lost.ts';
import { site } from './sample.ts';

/** Fields that the twin of a page has no use for; the search of the client neither. */
const FOR_EDITORS = ['status', 'hidden', 'aliases', 'review_by', 'path'];
const FOR_NO_SEARCH = [...FOR_EDITORS, 'sources'];

/** Every free text of an entry, fields aside; what a frequency's own label says once is no other text. */
function freeTexts(entry: Entry, aside: readonly string[]): string[] {
  return columnsOf(entry.type)
    .filter(({ keys: [first = ''] }) => first !== 'body' && !aside.includes(first))
    .filter(({ keys }) => !keys.includes('for'))
    .filter(({ kind, node }) => kind === 'text' && node.schema.format === undefined)
    .flatMap(({ keys }) => leaves(entry.data, keys))
    .map((value) => String(value).replace(/\s+/g, ' ').trim())
    .filter((value) => value !== '');
}

const reader = new MarkdownIt({ html: true, linkify: true });

/** What a reader of Markdown sees, however it was written: the words of each block. */
function shownBlocks(written: string): string[] {
  return reader.parse(written, {}).flatMap(({ children }) => {
    if (children === null) return [];
    const words = children.map(({ type, content }) => (type.endsWith('break') ? ' ' : content));
    return [words.join('').replace(/\s+/g, ' ').trim()];
  });
}

/** Tells which texts neither are a block nor follow the name of their field, nor stand in a source; a file is told by its address. */
export function lostInMarkdown(entry: Entry, written: string): string[] {
  const blocks = shownBlocks(written);
  const shown = new Set(blocks.flatMap((block) => [block, block.replace(/^.*? : /, '')]));
  const sources = blocks.slice(blocks.lastIndexOf('Sources') + 1).join(' ');
  return freeTexts(entry, FOR_EDITORS).filter(
    (text) =>
      !shown.has(text) &&
      !(text.startsWith('/media/') && shown.has(site.baseUrl + text)) &&
      !(entry.data.sources !== undefined && sources.includes(text)),
  );
}

/** Tells which texts the search of the client doesn't find the entry by. */
export function lostInSearch(entry: Entry, item: JsonObject): string[] {
  const { name, titleField } = entry.type.collection;
  const document = documentOf(
    item as unknown as Parameters<typeof documentOf>[0],
    name,
    titleField,
  );
  return freeTexts(entry, FOR_NO_SEARCH).filter((text) => {
    const words = queryWords(text);
    return words.length > 0 && find([document], words).length === 0;
  });
}
