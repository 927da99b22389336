/**
 * Cuts a text into lines of at most so many characters, between words: SVG doesn't wrap by itself.
 * A longer word stands alone on its line. Non-breaking spaces hold.
 */
export function wrapText(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
