import { type ExcerptPart, excerptParts } from './excerpt-parts.ts';
import { foundText, soughtWords } from './found-text.ts';

/** A page that answers a search. */
export interface Hit {
  readonly address: string;
  readonly title: string;
  /** What kind of content it is: «Phases». */
  readonly kind: string;
  readonly excerpt: readonly ExcerptPart[];
  /** The sections in which the words stand. */
  readonly sections: readonly { readonly address: string; readonly title: string }[];
}

/** The answer to a search: the best hits, and how many there are. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** Searches this site's own index, in the browser. */
export interface SearchEngine {
  /** Undefined when the reader has typed something else meanwhile. */
  readonly find: (words: string, kind: string, most: number) => Promise<Answer | undefined>;
  /** Each kind of content, and how many pages it has. */
  readonly kinds: () => Promise<ReadonlyMap<string, number>>;
}

/** Milliseconds without typing after which a search starts. */
const PAUSE = 120;
const MOST_SECTIONS = 3;

interface Pointer {
  /** Folder of the index, with the site's prefix. */
  readonly bundle: string;
  /** What stands before every path of the site. */
  readonly base: string;
}

/** The part of Pagefind that is used here. */
interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<{ readonly kind?: Readonly<Record<string, number>> }>;
  readonly debouncedSearch: (
    words: string,
    options: { readonly filters?: { readonly kind: string } },
    pause: number,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] } | null>;
}

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}

let started: Promise<SearchEngine> | undefined;

/** The search engine, loaded when first asked for; a failure is forgotten, so that one can retry. */
export function searchEngine(indexAddress: string): Promise<SearchEngine> {
  started ??= start(indexAddress).catch((reason: unknown) => {
    started = undefined;
    throw reason;
  });
  return started;
}

async function start(indexAddress: string): Promise<SearchEngine> {
  const response = await fetch(indexAddress);
  if (!response.ok) throw new Error(`No search index: ${response.status}`);
  const { bundle, base }: Pointer = await response.json();
  const pagefind: Pagefind = await import(`${bundle}pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return {
    async find(words, kind, most) {
      const options = kind === '' ? {} : { filters: { kind } };
      const answer = await pagefind.debouncedSearch(soughtWords(words), options, PAUSE);
      if (answer === null) return undefined;
      const { results } = answer;
      const best = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { hits: best.map(hitOf), total: results.length };
    },
    async kinds() {
      const { kind = {} } = await pagefind.filters();
      return new Map(Object.entries(kind));
    },
  };
}

function hitOf({ url, excerpt, meta, filters, sub_results: sections }: Fragment): Hit {
  return {
    address: url,
    title: foundText(meta.title ?? url),
    kind: filters.kind?.[0] ?? '',
    excerpt: excerptParts(foundText(excerpt)),
    sections: sections
      .filter((section) => section.url.includes('#'))
      .slice(0, MOST_SECTIONS)
      .map((section) => ({ address: section.url, title: foundText(section.title) })),
  };
}
