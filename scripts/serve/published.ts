import type { Announcement } from '../headers/announcements.ts';

/** A file as it is sent: its bytes, or the absolute path of a file of the engine. */
export interface OpenedFile {
  /** Path in the output. */
  readonly path: string;
  readonly content: string | Uint8Array | { readonly copyOf: string };
}

/** What the path of a request leads to. */
export type Opened =
  | { readonly kind: 'file'; readonly file: OpenedFile }
  | { readonly kind: 'redirect'; readonly to: string }
  /** With the page that says so. */
  | { readonly kind: 'absent' | 'malformed'; readonly page?: OpenedFile }
  /** The file can't be made; in French. */
  | { readonly kind: 'failed'; readonly reason: string };

/** An output, as the server hands it out. */
export interface Published {
  /** Changes with every output. */
  readonly build: string;
  /** The collections of its API that will go. */
  readonly announced: readonly Announcement[];
  /** Opens what is at the path of an address, as it was sent. */
  readonly open: (pathname: string) => Promise<Opened>;
}
