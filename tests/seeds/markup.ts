import { parse } from 'yaml';

/** Keys of a front matter whose values readers see. */
const SHOWN = ['title', 'description'];

/**
 * Cuts a source document into its blocks of running text: paragraphs, list items and table cells,
 * with front-matter keys, HTML and Liquid tags, link addresses and table pipes put aside.
 */
export function blocksOf(document: string): string[] {
  const { front, body } = split(document);
  return [...shownValues(front), ...body.split('\n\n').flatMap(paragraphBlocks)];
}

function split(document: string): { front: unknown; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(document);
  if (match === null) return { front: {}, body: bare(document) };
  const front: unknown = parse(match[1] ?? '', { uniqueKeys: false });
  return { front, body: bare(document.slice(match[0].length)) };
}

function shownValues(front: unknown): string[] {
  if (typeof front !== 'object' || front === null) return [];
  return Object.entries(front).flatMap(([key, value]) =>
    typeof value === 'string' ? (SHOWN.includes(key) ? [value] : []) : shownValues(value),
  );
}

function bare(text: string): string {
  return text
    .replaceAll(/\{%[\s\S]*?%\}/g, '\n\n')
    .replaceAll(/\[[^\]]+\]\([^)\s]+\.md\)/g, '')
    .replaceAll(/<(?:li|p|ul|\/li|\/p|\/ul)>/g, '\n\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:#x20|nbsp);/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\[\^\d+\]:?/g, ' ')
    .replaceAll('^', '')
    .replaceAll(/[ \t]+\n/g, '\n');
}

function paragraphBlocks(paragraph: string): string[] {
  return paragraph
    .replaceAll(/\n\s*(?:[-*]|\d+\.)\s/g, '\n\n')
    .replaceAll(/\|/g, '\n\n')
    .replaceAll('\\\n', '\n\n')
    .split('\n\n');
}
