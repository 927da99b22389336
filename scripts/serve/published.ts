import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A finished build, as the server hands it out. */
export interface Published {
  /** Absolute path of the build's folder. */
  readonly folder: string;
  /** Every file of the build, relative to the folder: nothing else is ever served. */
  readonly paths: ReadonlySet<string>;
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
  return { folder, paths: new Set(paths) };
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
