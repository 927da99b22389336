import { correctNumbers } from './typography-numbers.ts';

const NBSP = '\u00a0';
const THIN = '\u202f';

/** Tells texts that some rule could change. */
const CONCERNED = /[«»;:!?%‰€']|\.\.\.|\d/;

/** Tells texts in which something may have to be kept. */
const MAY_KEEP = /:\/\/|www\.|[@&]|:[a-z]/i;

/** What stays as it is: addresses, mail addresses, character references and `:codes:`. */
const KEPT =
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s«»<>]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|&#?\w{1,32};|:[a-z][\w+-]{0,40}:/gi;

/** Three dots, and no more. */
const ELLIPSIS = /(?<!\.)\.{3}(?!\.)/g;

/** A mark with the spaces that belong to it: few, so that a long run of spaces costs no time. */
const MARKS =
  /(?<![ \u00a0\u202f])[ \u00a0\u202f]{0,4}(?:[!?]+|[»;:%‰€])|«[ \u00a0\u202f]{0,4}(?![ \u00a0\u202f])|'/g;

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
/** What may precede a mark to which the space is missing. */
const WORD = /[\p{L}\p{N}\p{M})\]»”"%°’…]/u;
/** What may follow `!` or `?` at the end of a sentence. */
const AFTER_SENTENCE = /[\s»”")\]…]/;
const AFTER_SEMICOLON = /[\s»”"]/;
const AFTER_COLON = /[\s«»”"]/;

/** What stands beside a text: a letter, a digit, or nothing that matters. */
export type Edge = '' | 'a' | '0';

/**
 * French typography for a plain text: the spaces before `: ; ! ? %` and inside « », apostrophes,
 * ellipses, numbers and times. Doing it twice changes nothing.
 */
export function typography(text: string): string {
  return typographyBetween(text, '', '');
}

/** The same for a part of a text, between what stands before and after it. */
export function typographyBetween(text: string, before: Edge, after: Edge): string {
  if (!CONCERNED.test(text)) return text;
  // Only an apostrophe depends on what follows: a mark before other inline content ends its text.
  const next = text.endsWith("'") ? after : '';
  return aroundKept(before + text + next).slice(before.length, next === '' ? undefined : -1);
}

function aroundKept(text: string): string {
  if (!MAY_KEEP.test(text)) return correct(text);
  let result = '';
  let from = 0;
  for (const match of text.matchAll(KEPT)) {
    result += correct(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + correct(text.slice(from));
}

function correct(text: string): string {
  const dotted = text.includes('...') ? text.replace(ELLIPSIS, '…') : text;
  return correctNumbers(dotted.replace(MARKS, correctMark));
}

function correctMark(match: string, offset: number, text: string): string {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + match.length);
  if (match === "'") return LETTER.test(before) && /[\p{L}\d«]/u.test(after) ? '’' : match;
  if (match.startsWith('«')) return `«${NBSP}`;
  const mark = match.trimStart();
  if (mark === '»') return before === '«' ? mark : `${NBSP}»`;
  const room = mark.length < match.length || WORD.test(before);
  return room && belongs(mark, before, after) ? (mark === ':' ? NBSP : THIN) + mark : match;
}

/** True when a mark is one of the sentence's, and not of an address, a ratio, a face or some code. */
function belongs(mark: string, before: string, after: string): boolean {
  switch (mark) {
    case ':':
      return after === '' || AFTER_COLON.test(after);
    case ';':
      return after === '' || AFTER_SEMICOLON.test(after);
    case '%':
    case '‰':
    case '€':
      return /\d/.test(before) && !LETTER_OR_DIGIT.test(after);
    default:
      return after === '' || AFTER_SENTENCE.test(after);
  }
}
