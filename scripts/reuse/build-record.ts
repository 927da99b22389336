import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Digest, type EntryKey, sha256 } from '../../core/index.ts';
import type { Place } from '../output/place.ts';
import { writeWhole } from '../output/write-whole.ts';
import { sealed, unsealed } from '../store/sealed.ts';

/** A file of a build, as it was written. */
export interface RecordedFile {
  readonly bytes: number;
  readonly mtimeMs: number;
  readonly ino: number;
  /** What it was made from, as ranks in {@link BuildRecord.dependencies}. */
  readonly dependencies: readonly number[];
  /** Where other files quote it. */
  readonly digest?: Digest;
}

/** Where pieces of one kind are in a file; lists of equal lengths, in bytes. */
export interface PlacedPieces {
  readonly kind: string;
  readonly keys: readonly EntryKey[];
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
}

/** What is known of the build that was published last at a place. */
export interface BuildRecord {
  /** Stands for all that every file depends on. */
  readonly whole: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly dependencies: readonly string[];
  /** What stood for the state of each dependency. */
  readonly states: readonly string[];
  readonly files: ReadonlyMap<string, RecordedFile>;
  /** What all pieces of an entry in files of many entries are made from, as ranks. */
  readonly entries: ReadonlyMap<EntryKey, readonly number[]>;
  /** By path of the file that they are taken from. */
  readonly pieces: ReadonlyMap<string, PlacedPieces>;
}

/**
 * The record of the build at a place; undefined when there is none, or it isn't what was written.
 * @param store Folder of what is kept of the repository: an output may be changed by anyone, this is believed.
 */
export function readRecord(store: string, place: Place): BuildRecord | undefined {
  try {
    const content = unsealed(readFileSync(fileOf(store, place)));
    return content === undefined ? undefined : deserialize(content);
  } catch {
    return undefined;
  }
}

/** Keeps the record of a build that was just published. Without one, the next build makes everything. */
export function writeRecord(store: string, place: Place, record: BuildRecord): void {
  writeWhole(fileOf(store, place), sealed(serialize(record)));
}

/** True for a file that nobody has touched since it was recorded; links to it don’t count. */
export function isAsRecorded(path: string, file: RecordedFile): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && isStatOf(stats, file);
}

/** True for what the system says of a file that is as it was recorded. */
export function isStatOf(stats: Stats, { bytes, mtimeMs, ino }: RecordedFile): boolean {
  return stats.isFile() && stats.size === bytes && stats.mtimeMs === mtimeMs && stats.ino === ino;
}

function fileOf(store: string, { out }: Place): string {
  const path = join(realpathSync(dirname(out)), basename(out));
  return join(store, `build-${sha256(path).slice(0, 32)}`);
}
