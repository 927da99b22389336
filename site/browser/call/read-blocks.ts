import type { Block } from './block.ts';
import { readRuns } from './read-runs.ts';

const HEADING = /^H([1-6])$/;
/** Elements that hold one paragraph. */
const PARAGRAPHS = new Set([
  'P',
  'DT',
  'DD',
  'BLOCKQUOTE',
  'FIGCAPTION',
  'SUMMARY',
  'TD',
  'TH',
  'PRE',
]);

/** Reads the text that stands in an element, part by part, as the reader sees it now. */
export function readBlocks(element: Element, depth = -1): Block[] {
  return [...element.children].flatMap((child) => readBlock(child, depth));
}

function readBlock(element: Element, depth: number): Block[] {
  const level = HEADING.exec(element.tagName)?.[1];
  if (level !== undefined)
    return filled({ kind: 'heading', level: Number(level), runs: readRuns(element) });
  if (element.tagName === 'UL' || element.tagName === 'OL') return readList(element, depth + 1);
  if (PARAGRAPHS.has(element.tagName))
    return filled({ kind: 'paragraph', runs: readRuns(element) });
  return readBlocks(element, depth);
}

function readList(list: Element, depth: number): Block[] {
  const isOrdered = list.tagName === 'OL' && !list.classList.contains('timeline');
  return [...list.children].flatMap((item, index): Block[] => [
    ...filled({
      kind: 'item',
      depth,
      ...(isOrdered && { number: index + 1 }),
      runs: readRuns(item),
    }),
    ...[...item.children]
      .filter(({ tagName }) => tagName === 'UL' || tagName === 'OL')
      .flatMap((nested) => readList(nested, depth + 1)),
  ]);
}

function filled(block: Block): Block[] {
  return block.runs.length === 0 ? [] : [block];
}
