/** A body without the blank lines around it. */
export interface BodyText {
  readonly body: string;
  /** Where it starts in the text. */
  readonly offset: number;
}

const BLANK = /[ \t\n]/;

/** The body that starts at an offset of the text; absent when there are only blanks. */
export function bodyText(text: string, from: number): BodyText | undefined {
  let start = from;
  while (start < text.length && BLANK.test(text.charAt(start))) start++;
  if (start === text.length) return undefined;
  let end = text.length;
  while (BLANK.test(text.charAt(end - 1))) end--;
  // The indentation of the first line has a meaning; the blank lines before it have none.
  const line = Math.max(from, text.lastIndexOf('\n', start - 1) + 1);
  return { body: text.slice(line, end), offset: line };
}
