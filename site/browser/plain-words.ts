/** The words of a text without accents and capitals, to compare what was typed with what was written. */
export function plainWords(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** True when a text holds each of the words, or the beginning of a longer one. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const own = plainWords(text);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
