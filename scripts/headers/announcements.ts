import type { CollectionEnd } from '../../core/index.ts';
import type { Headers } from './policies.ts';

/** What is sent with the files of a collection that will go, on top of their policy's headers. */
export interface Announcement {
  /** Name in the configuration of servers. */
  readonly name: string;
  /** The addresses, as a regular expression that JavaScript, nginx and Caddy read alike. */
  readonly pattern: string;
  /** The same addresses for hosts that know no more than a final `*`. */
  readonly addresses: readonly string[];
  readonly headers: Headers;
}

/** Announces the end of collections: RFC 9745 and RFC 8594. */
export function announcements(ends: readonly CollectionEnd[]): Announcement[] {
  return ends.map(({ collection, since, sunset }) => {
    const base = `/api/v1/${collection}`;
    return {
      name: collection,
      pattern: `^${base}(?:/|[.](?:json|ndjson|csv)$)`,
      addresses: [`${base}.json`, `${base}.ndjson`, `${base}.csv`, `${base}/*`],
      headers: {
        // Without its date: for as long as anybody can remember.
        Deprecation: `@${since === undefined ? 0 : secondsOf(since)}`,
        ...(sunset !== undefined && { Sunset: new Date(secondsOf(sunset) * 1000).toUTCString() }),
        'Access-Control-Expose-Headers': 'Deprecation, Sunset',
      },
    };
  });
}

/** The headers that announcements add to those of a file of the output. */
export function announcedHeaders(path: string, all: readonly Announcement[]): Headers {
  return all.find(({ pattern }) => new RegExp(pattern).test(`/${path}`))?.headers ?? {};
}

function secondsOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}
