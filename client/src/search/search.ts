import type { EntryData, ListedEntry } from '../entry.ts';
import { NotFoundError } from '../errors.ts';
import type { CallOptions } from '../options.ts';
import { type Document, documentOf } from './document.ts';
import { find } from './find.ts';
import { queryWords } from './words.ts';

/** How to search. */
export interface SearchOptions<Name extends PropertyKey> extends CallOptions {
  /** Where to look; every collection by default. */
  readonly collections?: readonly Name[];
  /** How many results at most; 20 by default. */
  readonly limit?: number;
}

/** One result; the best come first. */
export interface SearchResult<Name extends PropertyKey, AnEntry> {
  readonly collection: Name;
  readonly title: string;
  /** The summary, or a few words around what was found; plain text. */
  readonly excerpt: string;
  /** Only comparable within one search. */
  readonly score: number;
  readonly entry: AnEntry;
}

/** A collection to look in. */
export interface Searched {
  readonly name: string;
  /** The field that holds the title of its entries. */
  readonly title: string;
  readonly list: (options: CallOptions) => Promise<readonly ListedEntry<EntryData>[]>;
}

/** Searches one client's collections, and remembers what it has read. */
export interface Searcher {
  search(
    query: string,
    options?: SearchOptions<string>,
  ): Promise<readonly SearchResult<string, ListedEntry<EntryData>>[]>;
  /** Drops what it remembers. */
  forget(): void;
}

const DEFAULT_LIMIT = 20;
/** How long what was read may serve, so that a word typed letter by letter is asked for once. */
const FRESH_MS = 5 * 60_000;

interface Read {
  readonly documents: readonly Document[];
  readonly at: number;
}

/** Makes a searcher. */
export function openSearch(collections: readonly Searched[]): Searcher {
  const known = new Map<string, Read>();
  const read = async (one: Searched, options: CallOptions): Promise<readonly Document[]> => {
    const before = known.get(one.name);
    if (before !== undefined && Date.now() - before.at < FRESH_MS) return before.documents;
    const entries = await one.list(options);
    const documents = entries.map((entry) => documentOf(entry, one.name, one.title));
    known.set(one.name, { documents, at: Date.now() });
    return documents;
  };
  return {
    search: async (query, options = {}) => {
      const words = queryWords(query);
      if (words.length === 0) return [];
      const { limit = DEFAULT_LIMIT, signal, collections: names } = options;
      const wanted = collections.filter(({ name }) => names?.includes(name) ?? true);
      const documents = await Promise.all(
        wanted.map((one) =>
          read(one, { signal }).catch((error: unknown) => {
            // A collection that the site has given up must not take the others with it.
            if (names === undefined && error instanceof NotFoundError) return [];
            throw error;
          }),
        ),
      );
      return find(documents.flat(), words)
        .slice(0, limit)
        .map(({ document: { collection, title, entry }, score, excerpt }) => ({
          collection,
          title,
          excerpt,
          score,
          entry,
        }));
    },
    forget: () => known.clear(),
  };
}
