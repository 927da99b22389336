import type { Catalog, ContentType, Entry } from '../../core/index.ts';

/** A piece of code that a reader can copy and run as it is. */
export interface Sample {
  /** Anchor on the page. */
  readonly name: string;
  readonly title: string;
  /** What it needs and what it does, in a sentence. */
  readonly lead: string;
  /** As the highlighter calls it. */
  readonly language: 'bash' | 'javascript' | 'python' | 'r';
  readonly code: string;
}

/** What the samples read: the words of theirs that depend on the site. */
export interface SampleTarget {
  /** The site's address, without a final `/`. */
  readonly base: string;
  readonly collection: string;
  readonly id: string;
  /** The field that every entry of the collection has as its title. */
  readonly title: string;
}

/**
 * What a newcomer reads first: the smallest collection of several texts in an order, since its
 * answers are short and full; else the first that has an entry. Undefined on an empty site.
 */
export function sampleTarget({ site, types, listed }: Catalog): SampleTarget | undefined {
  const entriesOf = (type: ContentType): readonly Entry[] => listed.get(type.collection.name) ?? [];
  const good = types
    .filter(({ collection }) => collection.orderBy !== undefined && collection.body !== 'none')
    .filter((type) => entriesOf(type).length > 1)
    .sort((a, b) => entriesOf(a).length - entriesOf(b).length);
  const type = good[0] ?? types.find((one) => entriesOf(one).length > 0);
  const [entry] = type === undefined ? [] : entriesOf(type);
  if (type === undefined || entry === undefined) return undefined;
  const { name, titleField } = type.collection;
  return { base: site.baseUrl, collection: name, id: entry.id, title: titleField };
}
