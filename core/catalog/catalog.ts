import type { History } from '../history/history.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { SiteSettings } from '../schema/site.generated.ts';
import type { Entry, EntryKey } from './entry.ts';

/** The site as every page and file sees it: `content/site.yml` with its defaults filled in. */
export interface Site extends SiteSettings {
  /** Absolute address without a final `/`. */
  readonly baseUrl: string;
  /** The path part of `baseUrl`: `""` or `/sub`. */
  readonly prefix: string;
}

/** A media file that the build copies. */
export interface Media {
  /** Address on the site: `/media/schema.png`. */
  readonly path: string;
  /** Path relative to the root: `content/media/schema.png`. */
  readonly file: string;
  readonly bytes: number;
}

/** The whole content, valid and linked: what every page and emitter is made from. */
export interface Catalog {
  readonly site: Site;
  /** Sorted by file name. */
  readonly types: readonly ContentType[];
  /** Published, hidden and archived entries by key, in the order of types, then of their lists. */
  readonly entries: ReadonlyMap<EntryKey, Entry>;
  /** What stands in lists (neither hidden nor archived), by collection name, ordered. */
  readonly listed: ReadonlyMap<string, readonly Entry[]>;
  /** Who refers to an entry: keys, each once, sorted. */
  readonly referencedBy: ReadonlyMap<EntryKey, readonly EntryKey[]>;
  /** Former keys and what they are now. */
  readonly aliases: ReadonlyMap<EntryKey, EntryKey>;
  readonly media: readonly Media[];
  readonly history: History;
  /** The text of the repository's CHANGELOG.md, where it has one. */
  readonly changelog?: string;
  /** For the editors' form alone: drafts are neither in `entries` nor published anywhere. */
  readonly drafts?: readonly Entry[];
}
