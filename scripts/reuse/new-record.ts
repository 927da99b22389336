import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Dependency, Digest, EntryKey } from '../../core/index.ts';
import type { BuildRecord, RecordedFile } from './build-record.ts';
import type { PieceBook } from './piece-book.ts';

/** A file that a build has made. */
export interface MadeFile {
  readonly dependencies: ReadonlySet<Dependency>;
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
  readonly book: PieceBook;
  readonly stateOf: (dependency: Dependency) => string;
  readonly isSameEntry: (key: EntryKey) => boolean;
}

/** What the next build has to know of a build. */
export function newRecord(build: FinishedBuild): BuildRecord {
  const { whole, folder, former, taken, made, book, stateOf, isSameEntry } = build;
  const ranks = new Map<string, number>();
  const ranked = (names: Iterable<string>): number[] =>
    Array.from(names, (name) => {
      const rank = ranks.get(name) ?? ranks.size;
      ranks.set(name, rank);
      return rank;
    });
  const rankedAgain = (formerRanks: readonly number[]): number[] =>
    ranked(formerRanks.map((rank) => former?.dependencies[rank] ?? ''));
  const files = new Map<string, RecordedFile>();
  for (const [path, file] of taken) {
    files.set(path, { ...file, dependencies: rankedAgain(file.dependencies) });
  }
  for (const [path, { dependencies, digest }] of made) {
    const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
    // Gone again already: the next build makes it.
    if (stats === undefined) continue;
    const { size: bytes, mtimeMs, ino } = stats;
    const own = digest === undefined ? {} : { digest: digest() };
    files.set(path, { ...{ bytes, mtimeMs, ino }, dependencies: ranked(dependencies), ...own });
  }
  const entries = new Map<EntryKey, readonly number[]>();
  for (const [key, formerRanks] of former?.entries ?? []) {
    if (isSameEntry(key)) entries.set(key, rankedAgain(formerRanks));
  }
  for (const [key, dependencies] of book.made) {
    if (!entries.has(key)) entries.set(key, ranked(dependencies));
  }
  const stayed = [...(former?.pieces ?? [])].filter(([path]) => taken.has(path));
  const pieces = new Map([...stayed, ...book.places]);
  const dependencies = [...ranks.keys()];
  const states = dependencies.map(stateOf);
  return { whole, folder, dependencies, states, files, entries, pieces };
}
