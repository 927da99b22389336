import { join } from 'node:path';
import {
  type Catalog,
  type Dependency,
  type Digest,
  dependencyDigests,
  type Entry,
  type FileContent,
  recorded,
  sha256,
  trackedCatalog,
  usePieceShelf,
} from '../../core/index.ts';
import { partNamed } from '../../site/memo.ts';
import type { PageContext } from '../../site/page-context.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import type { Failure } from '../output/failure.ts';
import type { Content } from '../output/planned.ts';
import type { Write } from '../output/write.ts';
import { type BuildRecord, isAsRecorded, type RecordedFile } from './build-record.ts';
import { type MadeFile, newRecord } from './new-record.ts';
import { openPieceBook, type PieceBook } from './piece-book.ts';
import { piecesState } from './pieces-state.ts';
import type { Spool } from './spool.ts';

/** A file that may be taken from the former build. */
export interface ReusableFile {
  readonly path: string;
  readonly content: () => FileContent;
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
  readonly spool: Spool;
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
  const digestOf = dependencyDigests(request.catalog, request.sourceDigest);
  const stateOf = (dependency: Dependency): string =>
    digestOf(dependency) ??
    piecesState(dependency, request.catalog, (key) => book.printOf(key)) ??
    partNamed(context, dependency) ??
    '';
  const printOf = (dependencies: readonly Dependency[]): string =>
    sha256(dependencies.map((each) => `${each} ${stateOf(each)}\n`).join(''));
  const book = openPieceBook({ former, printOf, spool: request.spool });
  usePieceShelf(catalog, book.shelf);
  const same = new Map<string, RecordedFile | undefined>();
  const sameFile = (path: string): RecordedFile | undefined => {
    if (!same.has(path)) same.set(path, unchanged(path, former, printOf));
    return same.get(path);
  };
  const taken = new Map<string, RecordedFile>();
  const made = new Map<string, MadeFile>();
  return {
    catalog,
    context,
    formerDigest: (path) => taken.get(path)?.digest,
    take(path) {
      const file = sameFile(path);
      if (file === undefined || former === undefined) return false;
      const source = join(former.folder, path);
      if (!isAsRecorded(source, file)) return false;
      // A disk that can't link has its files made again.
      if (write({ path, content: { linkOf: source } }) !== undefined) return false;
      taken.set(path, file);
      return true;
    },
    make({ path, content, entry, digest }) {
      const { value: failure, dependencies } = recorded(() =>
        write({ path, content: noting(path, content, book) }),
      );
      const own = entry === undefined ? [] : [`entry ${entry}`];
      made.set(path, { dependencies: [...new Set([...own, ...dependencies])].sort(), digest });
      return failure;
    },
    record: (folder) =>
      newRecord({
        ...{ whole, folder, former, taken, made, printOf, book },
        keys: request.catalog.entries.keys(),
      }),
  };
}

/** Large contents tell where their pieces are, as they are written. */
function noting(path: string, content: ReusableFile['content'], book: PieceBook): Content {
  return () => {
    const made = content();
    return typeof made === 'object' && 'pieces' in made ? book.noting(path, made) : made;
  };
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
