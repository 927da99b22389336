/** What stands in the place of a name that had to go. */
export const NAME_REMOVED = '(nom retiré)';

/** A name told in a text. */
export interface Mention {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/**
 * Finds a name of several words wherever it is written: in any case, with accents or without, with
 * any blanks, marks of emphasis or a hyphen between its words.
 */
export function namePattern(name: string): RegExp | undefined {
  const words = name.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  if (words.join('').length < 3) return undefined;
  const between = '(?:&nbsp;|[\\s\\u00a0\\u202f*_~\\\\.-])+';
  const written = words.map((word) => [...word].map(letterPattern).join(''));
  return new RegExp(`(?<![\\p{L}\\p{N}])${written.join(between)}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Replaces every mention of a name; marks of emphasis that end within it still end. */
export function withoutName(text: string, pattern: RegExp): string {
  return text.replace(pattern, (name) => NAME_REMOVED + name.replace(/[^*~]/g, ''));
}

/** The lines of a text that a pattern finds. */
export function mentions(text: string, pattern: RegExp): Mention[] {
  const found = text.matchAll(pattern);
  return [...found].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    text: match[0],
  }));
}

function letterPattern(letter: string): string {
  if (/['’]/.test(letter)) return "['’]";
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return bare === letter ? withAccents(letter) : `[${letter}${bare}]`;
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àâäáã',
  c: 'ç',
  e: 'éèêë',
  i: 'îïí',
  n: 'ñ',
  o: 'ôöóõ',
  u: 'ûüùú',
  y: 'ÿ',
};

function withAccents(letter: string): string {
  return /[\p{L}\p{N}]/u.test(letter)
    ? `[${letter}${ACCENTED[letter.toLowerCase()] ?? ''}]`
    : `\\u{${letter.codePointAt(0)?.toString(16)}}`;
}
