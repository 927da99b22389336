const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const HYPHEN = '[-\\u2010\\u2011]';

/** A name told in a text. */
export interface Mention {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/**
 * Finds a name of several words wherever it is written: in any case, with accents or without, with
 * any blanks, marks of emphasis or a hyphen between its words. A hyphen before or after makes another
 * name of it.
 */
export function namePattern(name: string): RegExp | undefined {
  const written = writtenName(name);
  return written === undefined
    ? undefined
    : new RegExp(`(?<!${LETTER}${HYPHEN}?)${written}(?!${HYPHEN}?${LETTER})`, 'giu');
}

/** Finds a name, and those that begin or end with it: only a person can tell whose they are. */
export function likePattern(name: string): RegExp | undefined {
  const written = writtenName(name);
  return written === undefined
    ? undefined
    : new RegExp(`(?<!${LETTER})${written}(?:${HYPHEN}${LETTER}{1,40}){0,3}(?!${LETTER})`, 'giu');
}

function writtenName(name: string): string | undefined {
  const words = name.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  if (words.join('').length < 3) return undefined;
  const between = `(?:&nbsp;|[\\s*_~\\\\.\\u2010\\u2011-])+`;
  return words.map((word) => [...word].map(letterPattern).join('')).join(between);
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
