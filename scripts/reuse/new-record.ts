import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Dependency, Digest, EntryKey } from '../../core/index.ts';
import type { BuildRecord, RecordedFile, RecordedPieces } from './build-record.ts';
import type { PieceBook } from './piece-book.ts';

/** A file that a build has made. */
export interface MadeFile {
  readonly dependencies: readonly Dependency[];
  readonly digest: (() => Digest) | undefined;
}

/** What a build knows of itself in the end. */
export interface FinishedBuild {
  readonly whole: string;
  /** Absolute path of its folder, now that it is published. */
  readonly folder: string;
  readonly former: BuildRecord | undefined;
  /** The files that were taken from the former build, by path. */
  readonly taken: ReadonlyMap<string, RecordedFile>;
  readonly made: ReadonlyMap<string, MadeFile>;
  readonly printOf: (dependencies: readonly Dependency[]) => string;
  readonly book: PieceBook;
  readonly keys: Iterable<EntryKey>;
}

/** What the next build has to know of a build. */
export function newRecord(build: FinishedBuild): BuildRecord {
  const { whole, folder, former, taken, made, printOf, book, keys } = build;
  const ranks = new Map<string, number>();
  const ranked = (names: readonly string[]): number[] =>
    names.map((name) => {
      const rank = ranks.get(name) ?? ranks.size;
      ranks.set(name, rank);
      return rank;
    });
  const files = new Map<string, RecordedFile>();
  for (const [path, file] of taken) {
    const names = file.dependencies.map((rank) => former?.dependencies[rank] ?? '');
    files.set(path, { ...file, dependencies: ranked(names) });
  }
  for (const [path, { dependencies, digest }] of made) {
    const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
    // Gone again already: the next build makes it.
    if (stats === undefined) continue;
    const { size: bytes, mtimeMs, ino } = stats;
    files.set(path, {
      ...{ bytes, mtimeMs, ino, print: printOf(dependencies) },
      dependencies: ranked(dependencies),
      ...(digest !== undefined && { digest: digest() }),
    });
  }
  const entries = new Map<EntryKey, RecordedPieces>();
  for (const key of keys) {
    const [dependencies, print] = [book.madeFrom(key), book.printOf(key)];
    if (dependencies === undefined || print === undefined) continue;
    entries.set(key, { dependencies: ranked(dependencies), print });
  }
  const stayed = [...(former?.pieces ?? [])].filter(([path]) => taken.has(path));
  const pieces = new Map([...stayed, ...book.places]);
  return { whole, folder, dependencies: [...ranks.keys()], files, entries, pieces };
}
