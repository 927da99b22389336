/** Tells pages that have none, which are most. */
const CONCERNED = /(?:\d|[IVX])(?:er|re|e)/;

/** What is kept as it is (code, drawings, choices of a form), a tag, or a text. */
const PIECES =
  /<(code|pre|kbd|svg|script|style|option|textarea|title)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** 1er, 1re, 2e, 150e, XXe: the ending of a number that isn't part of something longer. */
const ORDINALS =
  /(?<![\p{L}\p{N}.,:/_-])(\d{1,4}|[XVI]*X[XVI]*|[IV]+(?=e[ \u00a0](?:siècle|République)))(ers?|res?|es?)(?![\p{L}\p{N}_-])/gu;

/**
 * Raises the endings of French ordinals: «1er» is read `1<sup>er</sup>`. It is done on the page as a
 * whole, whatever the text comes from, so that the data keep their plain words.
 */
export function raisedOrdinals(markup: string): string {
  if (!CONCERNED.test(markup)) return markup;
  return markup.replaceAll(PIECES, (piece) =>
    piece.startsWith('<') ? piece : piece.replaceAll(ORDINALS, '$1<sup>$2</sup>'),
  );
}
