import type { Document, Part } from './document.ts';

/** A document that has every word of the query. */
export interface Found {
  readonly document: Document;
  /** The higher the better; only comparable within one search. */
  readonly score: number;
  /** A few words around the first match, or the summary. */
  readonly excerpt: string;
}

const EXACT = 2;
const EXCERPT_LENGTH = 180;
const BEFORE_MATCH = 60;

/** The documents that have a word starting with each word of the query, the best first. */
export function find(documents: readonly Document[], query: readonly string[]): readonly Found[] {
  if (query.length === 0) return [];
  return documents
    .flatMap((document) => {
      const scores = query.map((word) => scoreOf(document, word));
      if (scores.includes(0)) return [];
      const score = scores.reduce((sum, one) => sum + one, 0);
      return [{ document, score, excerpt: excerptOf(document.parts, query) }];
    })
    .sort((a, b) => b.score - a.score || compareTitles(a.document.title, b.document.title));
}

/**
 * 0 when the document hasn't the word. A whole word counts more than the start of one, and more
 * where there are few others: a title that is the word itself comes first.
 */
function scoreOf({ parts }: Document, word: string): number {
  return Math.max(
    ...parts.map(({ weight, words }) => {
      const matching = words.filter(({ text }) => text.startsWith(word));
      if (matching.length === 0) return 0;
      const isWhole = matching.some(({ text }) => text === word);
      return weight * (isWhole ? EXACT : 1) * (1 + 1 / words.length);
    }),
  );
}

function excerptOf(parts: readonly Part[], query: readonly string[]): string {
  const [, summary, text] = parts;
  if (summary !== undefined && summary.text !== '') return summary.text;
  if (text === undefined) return '';
  const match = text.words.findIndex((word) => query.some((one) => word.text.startsWith(one)));
  const from = (text.words[match]?.at ?? 0) - BEFORE_MATCH;
  const start = from <= 0 ? 0 : (text.words.find(({ at }) => at >= from)?.at ?? 0);
  const rest = text.text.slice(start).replace(/\s+/g, ' ');
  const cut = rest.length > EXCERPT_LENGTH ? rest.lastIndexOf(' ', EXCERPT_LENGTH) : rest.length;
  const end = cut > 0 ? cut : EXCERPT_LENGTH;
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
}

function compareTitles(a: string, b: string): number {
  return a.localeCompare(b, 'fr');
}
