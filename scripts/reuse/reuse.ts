import {
  type Catalog,
  type Digest,
  type Entry,
  type FileContent,
  recorded,
  trackedCatalog,
  usePieceShelf,
} from '../../core/index.ts';
import type { PageContext } from '../../site/page-context.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import type { Failure } from '../output/failure.ts';
import type { Content, PlannedFile } from '../output/planned.ts';
import type { Filling, Write } from '../output/write.ts';
import { type BuildRecord, isStatOf, type RecordedFile } from './build-record.ts';
import { type MadeFile, newRecord } from './new-record.ts';
import { openPieceBook, type PieceBook } from './piece-book.ts';
import type { Spool } from './spool.ts';
import { dependencyStates, type Unchanged, unchangedSince } from './states.ts';

/** A file that may be taken from the former build. */
export interface ReusableFile {
  readonly path: string;
  readonly content: () => FileContent;
  /** The entry whose file it is. */
  readonly entry?: string;
  /** Where other files quote it. */
  readonly digest?: () => Digest;
}

/** What the files of a build are made with. */
export type Making = Omit<Reuse, 'isTaken' | 'record' | 'close'>;

/** What a build takes from the one before. */
export interface Reuse {
  /** What files are to be made from, so that it is known what they depend on. */
  readonly catalog: Catalog;
  readonly context: PageContext;
  /** Digest of a file of the former build that is taken as it is. */
  readonly formerDigest: (path: string) => Digest | undefined;
  /** Tells the files that were taken. */
  readonly isTaken: (path: string) => boolean;
  /** Puts the former file in its place, when it would be the same; false when it has to be made. */
  readonly take: (path: string) => boolean;
  /** Makes a file and writes it. */
  readonly make: (file: ReusableFile) => Failure | undefined;
  /** Writes a file that is made out of another one of this build, and depends on what that one does. */
  readonly derive: (from: string, file: PlannedFile) => Failure | undefined;
  /** What the next build has to know of this one, published in a folder. */
  readonly record: (folder: string) => BuildRecord;
  /** Lets go of the former build; nothing can be made any more. */
  readonly close: () => void;
}

/** What a build and the former one are told apart by. */
export interface ReuseRequest extends Filling {
  readonly catalog: Catalog;
  /** Stands for all that every file depends on. */
  readonly whole: string;
  /** The build before, made with the same whole. */
  readonly former: BuildRecord | undefined;
  /** Stands for the bytes of an entry's file. */
  readonly sourceDigest: (entry: Entry) => string;
  readonly spool: Spool;
}

/** There is no former build, or all its files depend on something that has changed. */
const NOTHING_SAME: Unchanged = { areSame: () => false, isSameEntry: () => false };

/**
 * Takes from the former build what would be made again byte for byte. Each file is made from the
 * catalog alone, which notes what of it was looked at: as long as all that is what it was, so is the
 * file. Whoever touched the file itself since has it made again.
 */
export function openReuse(request: ReuseRequest): Reuse {
  const { whole, former, write, take } = request;
  const catalog = trackedCatalog(request.catalog);
  const context = pageContextOf(catalog);
  const stateOf = dependencyStates({ ...request, context });
  const { areSame, isSameEntry } =
    former === undefined ? NOTHING_SAME : unchangedSince(former, stateOf, request.catalog);
  const book = openPieceBook({ former, isSameEntry, spool: request.spool });
  usePieceShelf(catalog, book.shelf);
  const taken = new Map<string, RecordedFile>();
  const made = new Map<string, MadeFile>();
  return {
    catalog,
    context,
    formerDigest: (path) => taken.get(path)?.digest,
    isTaken: (path) => taken.has(path),
    take(path) {
      const file = former?.files.get(path);
      if (file === undefined || former === undefined || !areSame(file.dependencies)) return false;
      const source = `${former.folder}/${path}`;
      if (!take({ path, source, isIt: (stats) => isStatOf(stats, file) })) return false;
      taken.set(path, file);
      return true;
    },
    make({ path, content, entry, digest }) {
      const { value: failure, dependencies } = recorded(() =>
        write({ path, content: noting(path, content, book) }),
      );
      const own = entry === undefined ? [] : [`entry ${entry}`];
      made.set(path, { dependencies: new Set([...own, ...dependencies]), digest });
      return failure;
    },
    derive(from, file) {
      const dependencies =
        made.get(from)?.dependencies ??
        taken.get(from)?.dependencies.map((rank) => former?.dependencies[rank] ?? '');
      const failure = write(file);
      // What isn't known of the other file can't be known of this one.
      if (dependencies !== undefined) {
        made.set(file.path, { dependencies: new Set(dependencies), digest: undefined });
      }
      return failure;
    },
    record: (folder) =>
      newRecord({ whole, folder, former, taken, made, book, stateOf, isSameEntry }),
    close: book.close,
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
export function noReuse(catalog: Catalog, write: Write): Making {
  return {
    catalog,
    context: pageContextOf(catalog),
    formerDigest: () => undefined,
    take: () => false,
    make: write,
    derive: (_from, file) => write(file),
  };
}
