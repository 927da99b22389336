import type { Announcement } from './announcements.ts';

/** What a server has to know of the site that it publishes. */
export interface SiteHeaders {
  /** The path of the site's address: `''`, or `/livre` for `https://exemple.fr/livre/`. */
  readonly prefix?: string;
  readonly announced?: readonly Announcement[];
  /** The hosts where its CMS reads and saves. */
  readonly forge?: readonly string[];
}

/** A pattern for the output's own paths, turned into one for the addresses of a site. */
export function patternUnder(prefix: string, pattern: string): string {
  return pattern.replace('^', () => `^${prefix.replaceAll('.', '[.]')}`);
}
