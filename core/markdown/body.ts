/** What a link in a body points to, as written. */
export type LinkTarget =
  /** `<collection>/<id>`, with an optional `#fragment`. */
  | { readonly kind: 'entry'; readonly key: string; readonly fragment?: string }
  /** A page path of this site (`/phases/`). */
  | { readonly kind: 'path'; readonly path: string; readonly fragment?: string }
  /** A file of `content/media`, as `/media/…`. */
  | { readonly kind: 'media'; readonly path: string }
  /** An anchor of the same body. */
  | { readonly kind: 'fragment'; readonly fragment: string }
  | { readonly kind: 'external'; readonly url: string };

/** A link or an embedded reference found in a body; positions count from the body's first line. */
export interface BodyLink {
  readonly target: LinkTarget;
  readonly line: number;
  readonly column: number;
  /** The directive that made it (`page`, `file`, `figure`), absent for a plain link or image. */
  readonly directive?: string;
}

/** A heading of the body, for tables of contents and anchors. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/**
 * A Markdown body, parsed and rendered once.
 * `html`, `text` and `clean` hold placeholders for what other entries decide (paths, titles);
 * `complete` fills them in. Placeholders start with a control character that content can't hold.
 */
export interface Body {
  /** The source, as written. */
  readonly source: string;
  /** HTML, escaped, without raw HTML. */
  readonly html: string;
  /** Plain text for search, excerpts and the API. */
  readonly text: string;
  /** CommonMark without directives, for the API and the Markdown twins. */
  readonly clean: string;
  readonly links: readonly BodyLink[];
  readonly headings: readonly Heading[];
}

/** How placeholders are filled in: absolute addresses for the API, paths for pages. */
export interface LinkResolver {
  /** Address of an entry's page. */
  readonly entry: (key: string) => string;
  /** Title of an entry, not escaped. */
  readonly title: (key: string) => string;
  /** Summary of an entry, not escaped; `""` when it has none. */
  readonly summary: (key: string) => string;
  /** Address of a page path or of a media file (both start with `/`). */
  readonly path: (path: string) => string;
  /** What a file card shows of a `documents` entry: its address when supplied, format and size as a label. */
  readonly file: (key: string) => { readonly href?: string; readonly detail: string };
}
