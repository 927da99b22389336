/** How many words make one gram. */
const SIZE = 4;

/** The words of a text: lower case, accents kept, everything else a separator. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of four words of a block; none when it is shorter. */
export function gramsOf(block: string): string[] {
  const words = wordsOf(block);
  return words.slice(SIZE - 1).map((_, start) => words.slice(start, start + SIZE).join(' '));
}

/** A block too short for a gram, such as a heading or a name; `undefined` for any other. */
export function labelOf(block: string): string | undefined {
  const words = wordsOf(block);
  return words.length > 0 && words.length < SIZE ? words.join(' ') : undefined;
}

/** Every run of one to four words of a text, to look grams up in. */
export function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let size = 1; size <= SIZE; size += 1) {
      runs.add(words.slice(start, start + size).join(' '));
    }
  }
  return runs;
}
