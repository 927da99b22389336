import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Catalog,
  type Dependency,
  type Digest,
  dependencyDigests,
  type Entry,
  itemPlaces,
  recorded,
  sha256,
  takeFormerItems,
  trackedCatalog,
} from '../../core/index.ts';
import { partNamed } from '../../site/memo.ts';
import type { PageContext } from '../../site/page-context.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import type { Failure } from '../output/failure.ts';
import type { Write } from '../output/write.ts';
import { type BuildRecord, isAsRecorded, type RecordedFile } from './build-record.ts';
import { formerItems } from './former-items.ts';

/** A file that may be taken from the former build. */
export interface ReusableFile {
  readonly path: string;
  readonly content: () => string | Uint8Array;
  /** The entry whose file it is. */
  readonly entry?: string;
  /** Where other files quote it. */
  readonly digest?: () => Digest;
}

/** What a build takes from the one before. */
export interface Reuse {
  /** What files are to be made from, so that it is known what they depend on. */
  readonly catalog: Catalog;
  readonly context: PageContext;
  /** Digest of a file of the former build that is taken as it is. */
  readonly formerDigest: (path: string) => Digest | undefined;
  /** Puts the former file in its place, when it would be the same; false when it has to be made. */
  readonly take: (path: string) => boolean;
  /** Makes a file and writes it. */
  readonly make: (file: ReusableFile) => Failure | undefined;
  /** What the next build has to know of this one, published in a folder. */
  readonly record: (folder: string) => BuildRecord;
}

/** What a build and the former one are told apart by. */
export interface ReuseRequest {
  readonly catalog: Catalog;
  /** Stands for all that every file depends on. */
  readonly whole: string;
  readonly former: BuildRecord | undefined;
  /** Stands for the bytes of an entry's file. */
  readonly sourceDigest: (entry: Entry) => string;
  readonly write: Write;
}

/**
 * Takes from the former build what would be made again byte for byte. Each file is made from the
 * catalog alone, which notes what of it was looked at: as long as all that is what it was, so is the
 * file. Whoever touched the file itself since has it made again.
 */
export function openReuse(request: ReuseRequest): Reuse {
  const { whole, write } = request;
  const former = request.former?.whole === whole ? request.former : undefined;
  const catalog = trackedCatalog(request.catalog);
  const context = pageContextOf(catalog);
  const stateOf = dependencyDigests(request.catalog, request.sourceDigest);
  const printOf = (dependencies: readonly Dependency[]): string =>
    sha256(
      dependencies
        .map((each) => `${each} ${stateOf(each) ?? partNamed(context, each) ?? ''}\n`)
        .join(''),
    );
  const same = new Map<string, RecordedFile | undefined>();
  const sameFile = (path: string): RecordedFile | undefined => {
    if (!same.has(path)) same.set(path, unchanged(path, former, printOf));
    return same.get(path);
  };
  const taken = new Set<string>();
  const made = new Map<string, Made>();
  takeFormerItems(catalog, formerItems(request.catalog, former, sameFile));
  return {
    catalog,
    context,
    formerDigest: (path) => (taken.has(path) ? sameFile(path)?.digest : undefined),
    take(path) {
      const file = sameFile(path);
      if (file === undefined || former === undefined) return false;
      const source = join(former.folder, path);
      if (!isAsRecorded(source, file)) return false;
      // A disk that can't link has its files made again.
      if (write({ path, content: { linkOf: source } }) !== undefined) return false;
      taken.add(path);
      return true;
    },
    make({ path, content, entry, digest }) {
      const { value, dependencies } = recorded(content);
      const own = entry === undefined ? [] : [`entry ${entry}`];
      made.set(path, { dependencies: [...new Set([...own, ...dependencies])].sort(), digest });
      return write({ path, content: value });
    },
    record(folder) {
      const ranks = new Map<string, number>();
      const files = new Map<string, RecordedFile>();
      for (const path of taken) {
        const file = sameFile(path);
        if (file === undefined) continue;
        const names = file.dependencies.map((rank) => former?.dependencies[rank] ?? '');
        files.set(path, { ...file, dependencies: ranked(names, ranks) });
      }
      for (const [path, { dependencies, digest }] of made) {
        const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
        // Gone again already: the next build makes it.
        if (stats === undefined) continue;
        const { size: bytes, mtimeMs, ino } = stats;
        files.set(path, {
          ...{ bytes, mtimeMs, ino, print: printOf(dependencies) },
          dependencies: ranked(dependencies, ranks),
          ...(digest !== undefined && { digest: digest() }),
        });
      }
      const items = new Map(catalog.types.map((type) => itemPlaces(type, catalog)));
      return { whole, folder, dependencies: [...ranks.keys()], files, items };
    },
  };
}

interface Made {
  readonly dependencies: readonly Dependency[];
  readonly digest: (() => Digest) | undefined;
}

/** For a build that takes nothing, and of which nothing is kept. */
export function noReuse(catalog: Catalog, write: Write): Omit<Reuse, 'record'> {
  return {
    catalog,
    context: pageContextOf(catalog),
    formerDigest: () => undefined,
    take: () => false,
    make: write,
  };
}

function ranked(names: readonly string[], ranks: Map<string, number>): number[] {
  return names.map((name) => {
    const rank = ranks.get(name) ?? ranks.size;
    ranks.set(name, rank);
    return rank;
  });
}

function unchanged(
  path: string,
  former: BuildRecord | undefined,
  printOf: (dependencies: readonly Dependency[]) => string,
): RecordedFile | undefined {
  const file = former?.files.get(path);
  if (file === undefined) return undefined;
  const names = file.dependencies.map((rank) => former?.dependencies[rank] ?? '');
  return printOf(names) === file.print ? file : undefined;
}
