import type { EntryData, ListedEntry } from '../entry.ts';
import { textsOf } from './texts.ts';
import { type Word, wordsOf } from './words.ts';

/** An entry, ready to be searched. */
export interface Document {
  readonly collection: string;
  readonly title: string;
  readonly entry: ListedEntry<EntryData>;
  readonly parts: readonly Part[];
}

/** A part of an entry, and what finding a word in it is worth. */
export interface Part {
  readonly weight: number;
  readonly text: string;
  readonly words: readonly Word[];
}

const WEIGHTS = { title: 20, summary: 5, text: 1 };

/** Prepares an entry. */
export function documentOf(
  entry: ListedEntry<EntryData>,
  collection: string,
  titleField: string,
): Document {
  const field = (name: string): string => {
    const value: unknown = Object.entries(entry).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  const title = field(titleField) || entry.id;
  return {
    collection,
    title,
    entry,
    parts: [
      part(title, WEIGHTS.title),
      part(field('summary'), WEIGHTS.summary),
      part(textsOf(entry, titleField).join('\n'), WEIGHTS.text),
    ],
  };
}

function part(text: string, weight: number): Part {
  return { weight, text, words: wordsOf(text) };
}
