import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionEnd } from '../../core/index.ts';
import { type Announcement, announcements } from '../headers/announcements.ts';

/** A finished build, as the server hands it out. */
export interface Published {
  /** Absolute path of the build's folder. */
  readonly folder: string;
  /** Every file of the build, relative to the folder: nothing else is ever served. */
  readonly paths: ReadonlySet<string>;
  /** The collections of its API that will go. */
  readonly announced: readonly Announcement[];
}

/** Takes note of every file of a finished build. */
export function readPublished(folder: string): Published {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const hasApi = paths.includes(ENTRY_POINT);
  return { folder, paths: new Set(paths), announced: hasApi ? announcedIn(folder) : [] };
}

const ENTRY_POINT = 'api/v1/index.json';

/** What this module reads of a line of `index.json`. */
interface Line {
  readonly collection: string;
  readonly deprecation?: Omit<CollectionEnd, 'collection'>;
}

/** The entry point of the API says which collections will go. */
function announcedIn(folder: string): Announcement[] {
  const index: { readonly data: readonly Line[] } = JSON.parse(
    readFileSync(join(folder, ENTRY_POINT), 'utf8'),
  );
  return announcements(
    index.data.flatMap(({ collection, deprecation }) =>
      deprecation === undefined ? [] : [{ collection, ...deprecation }],
    ),
  );
}

/** What to answer to the path of a request. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'absent' | 'malformed' };

/** Finds the file for the path of an address, which is decoded once and compared as a whole. */
export function findFile(pathname: string, { paths }: Published): Found {
  const decoded = decode(pathname);
  if (decoded === undefined || !decoded.startsWith('/')) return { kind: 'malformed' };
  const path = decoded.slice(1);
  if (path !== '' && !path.endsWith('/')) {
    if (paths.has(path)) return { kind: 'file', path };
    return paths.has(`${path}/index.html`)
      ? { kind: 'redirect', to: `${encodeURI(decoded)}/` }
      : { kind: 'absent' };
  }
  const index = `${path}index.html`;
  return paths.has(index) ? { kind: 'file', path: index } : { kind: 'absent' };
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
