/**
 * Characters that content may not hold, as the inside of a class for a regular expression with
 * the flag `u`: controls (but tab and line feed), line and paragraph separators, byte order mark,
 * bidirectional overrides, lone surrogates and noncharacters. They hide, reorder or cut text.
 */
export const FORBIDDEN_CLASS =
  '\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}\\p{NChar}';

const HIDDEN = new RegExp(`[\\t\\n${FORBIDDEN_CLASS}]`, 'gu');
const SHOWN = 60;

/** A text whose control and reordering characters are written `U+XXXX`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, codePoint);
}

/** A text between French quotes, cut after 60 characters, hidden characters shown. */
export function quoted(text: string): string {
  const letters = [...text.slice(0, 2 * SHOWN + 2)];
  const cut = letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join('')}…` : text;
  return `« ${visible(cut)} »`;
}

/** The name of a character: `U+000B` for a vertical tab. */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
