import type { IndexedEntry } from '../../core/browser.ts';

/** An entry with the words by which it is found, made once. */
export interface Findable {
  readonly entry: IndexedEntry;
  readonly title: string;
  readonly words: string;
}

/** Letters alone count: neither case nor accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').toLowerCase();
}

/** Prepares entries to be found. */
export function findable(entries: readonly IndexedEntry[]): Findable[] {
  return entries.map((entry) => ({
    entry,
    title: folded(entry.title),
    words: folded(`${entry.title} ${entry.key} ${entry.summary ?? ''}`),
  }));
}

/** The entries that hold every word; those whose title begins so come first, then by title. */
export function find(all: readonly Findable[], asked: string, limit = 50): IndexedEntry[] {
  const words = folded(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const [first = ''] = words;
  const rank = ({ title }: Findable): number =>
    title.startsWith(first) ? 0 : title.includes(first) ? 1 : 2;
  return all
    .filter((one) => words.every((word) => one.words.includes(word)))
    .sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}
