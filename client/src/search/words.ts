/** A word of a text, made comparable, and where it starts. */
export interface Word {
  /** Lower case, without accents or ligatures. */
  readonly text: string;
  readonly at: number;
}

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    text: comparable(match[0]),
    at: match.index,
  }));
}

/** What to look for: words without the mark of the plural, since a text may have either. */
export function queryWords(query: string): readonly string[] {
  return wordsOf(query).map(({ text }) => (text.length > 3 ? text.replace(/[sx]$/, '') : text));
}

function comparable(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
