/** What no text format of ours can hold: control characters, halves of characters, non-characters. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The text with a replacement character wherever XML or iCalendar would be broken. */
export function plainCharacters(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}
