const NBSP = '\u00a0';
const THIN = '\u202f';

/** What typography leaves alone: addresses, mail addresses, domain-like and entity-like words, `:codes:`. */
const KEPT =
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s«»<>]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|&#?\w{1,32};|:[a-z][\w+-]{0,40}:/gi;

/** True for text that some rule could change. */
const CONCERNED = /[«»;:!?%‰€°'…]|\.\.\.|\d[ \u00a0]?[\dhkMG°]/;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\.)\.{3}(?!\.)/g, '…'],
  [/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’'],
  [/«[ \u00a0\u202f]*/g, `«${NBSP}`],
  [/[ \u00a0\u202f]*»/g, `${NBSP}»`],
  // A space that is there becomes one that doesn't break.
  [/[ \u00a0]+(?=[!?;]+(?:[\s»”")\]…]|$))(?![;][-']?[()DPp])/g, THIN],
  [/[ \u202f]+(?=:(?:[\s»"”«]|$))(?!:[-']?[()DPp/|])/g, NBSP],
  // A missing one is put in, after a word.
  [/(?<=[\p{L}\p{N}\p{M})\]»”"%°’…])(?=[!?;]+(?:[\s»”")\]…]|$))(?![;][-']?[()DPp])/gu, THIN],
  [/(?<=[\p{L}\p{N}\p{M})\]»”"%°’…])(?=:(?:[\s»”"«]|$))(?!:[-']?[()DPp/|])/gu, NBSP],
  // Numbers and what follows them.
  [/(?<=\d)[ \u00a0]?(?=[%‰€](?![\p{L}\d]))/gu, THIN],
  [/(?<=(?<![\d,.:/-])\d{1,3})[ \u00a0](?=\d{3}(?!\d))/g, THIN],
  [
    /(?<=(?<![\p{L}\d,.:/-])\d{1,2})[ \u00a0]?h[ \u00a0]?(?=[0-5]\d(?![\p{L}\d]))/gu,
    `${NBSP}h${NBSP}`,
  ],
  [/(?<=(?<![\p{L}\d,.:/-])\d{1,2})[ ]?h(?![\p{L}\d'’])/gu, `${NBSP}h`],
  [/(?<=\d)[ \u00a0](?=(?:min|km|kg|Ko|Mo|Go|k€|M€|°C)(?![\p{L}\d]))/gu, THIN],
  [/(?<=(?<!\p{L})[nN]°) ?(?=\d)/gu, NBSP],
];

/** What stands beside a text: a letter, a digit, or nothing that matters. */
export type Edge = '' | 'a' | '0';

/** French typography for a plain text of one's own: spaces, apostrophes, ellipses. Doing it twice changes nothing. */
export function typography(text: string): string {
  return typographyBetween(text, '', '');
}

/**
 * The same for a part of a text. `before` and `after` say what stands beside it: a letter, a digit
 * or an end.
 */
export function typographyBetween(text: string, before: Edge, after: Edge): string {
  if (!CONCERNED.test(text)) return text;
  const padded = `${before}${text}${after}`;
  const corrected = aroundKept(padded);
  return corrected.slice(before.length, after === '' ? undefined : -1);
}

function aroundKept(text: string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(KEPT)) {
    result += correct(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + correct(text.slice(from));
}

function correct(text: string): string {
  let corrected = text;
  for (const [pattern, replacement] of RULES) corrected = corrected.replace(pattern, replacement);
  return corrected;
}
