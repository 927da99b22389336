import type { Body } from '../../core/index.ts';

/** Where the texts of a body lie. */
export interface BodyPlace {
  /** Name of the part, a file of the shelf. */
  readonly part: string;
  /** In bytes, as is `length`. */
  readonly offset: number;
  readonly length: number;
}

/** What a body says, without what is known of it at once. */
export type Texts = Pick<Body, 'source' | 'html' | 'text' | 'clean'>;

/** What is known of a body without reading it. */
export type KnownParts = Pick<Body, 'links' | 'headings'>;

/** A body whose texts are read when they are asked for. */
export class ShelvedBody implements Body {
  readonly place: BodyPlace;
  readonly links: Body['links'];
  readonly headings: Body['headings'];
  readonly #texts: () => Texts;

  constructor(place: BodyPlace, { links, headings }: KnownParts, texts: () => Texts) {
    this.place = place;
    this.links = links;
    this.headings = headings;
    this.#texts = texts;
  }

  get source(): string {
    return this.#texts().source;
  }

  get html(): string {
    return this.#texts().html;
  }

  get text(): string {
    return this.#texts().text;
  }

  get clean(): string {
    return this.#texts().clean;
  }
}
