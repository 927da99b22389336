import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSameFile } from '../../core/index.ts';
import { attempt, type Failure } from '../output/failure.ts';
import { writeWhole } from '../output/write-whole.ts';
import { decodeIndex, encodeIndex, type IndexedEntry, type StoreIndex } from './store-index.ts';

/** Most entries of a file, on average: a change of one entry writes one file of the index. */
const ENTRIES = 512;
/** `index-<number of files>-<rank>`. */
const NAME = /^index-\d+-\d+$/;
/** The index of an empty store. */
export const NOTHING: StoreIndex = { entries: [], sound: {} };

/** The index of a store, without what is damaged. */
export function readIndex(folder: string): StoreIndex {
  const files = namesIn(folder).map((name) => readFile(join(folder, name)));
  return {
    entries: files.flatMap(({ entries }) => entries),
    sound: Object.assign({}, ...files.map(({ sound }) => sound)),
  };
}

/**
 * Writes the files of the index that say something else than before. Each holds by itself: an
 * interruption leaves some of before.
 * @param former What {@link readIndex} gave.
 */
export function writeIndex(
  folder: string,
  index: StoreIndex,
  former: StoreIndex,
): Failure | undefined {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(index.entries.length / ENTRIES)));
  const present = new Set(namesIn(folder));
  const before = inFiles(former, count);
  for (const [rank, file] of inFiles(index, count).entries()) {
    const name = `index-${count}-${rank}`;
    const isThere = present.delete(name) && isSame(before[rank] ?? NOTHING, file);
    const failure = isThere ? undefined : writeWhole(join(folder, name), encodeIndex(file));
    if (failure !== undefined) return failure;
  }
  return attempt('Le ménage de la mémoire des contenus', () => {
    for (const name of present) rmSync(join(folder, name), { force: true });
  });
}

/** True when two say the same. */
export function isSame(one: StoreIndex, other: StoreIndex): boolean {
  const known = new Map(one.entries.map((entry) => [entry.file.path, entry]));
  return (
    one.sound.types === other.sound.types &&
    one.sound.site === other.sound.site &&
    known.size === other.entries.length &&
    other.entries.every((entry) => {
      const same = known.get(entry.file.path);
      return same !== undefined && isSameEntry(same, entry);
    })
  );
}

function isSameEntry(one: IndexedEntry, other: IndexedEntry): boolean {
  const [place, otherPlace] = [one.body?.place, other.body?.place];
  return (
    one.sha256 === other.sha256 &&
    one.schema === other.schema &&
    one.wasQuiet === other.wasQuiet &&
    place?.part === otherPlace?.part &&
    place?.offset === otherPlace?.offset &&
    isSameFile(one.file, other.file)
  );
}

/** What each of so many files holds; the first one tells what is sound. */
function inFiles({ entries, sound }: StoreIndex, count: number): StoreIndex[] {
  const files = Array.from({ length: count }, (): IndexedEntry[] => []);
  for (const entry of entries) files[rankOf(entry.file.path, count)]?.push(entry);
  return files.map((own, rank) => ({ entries: own, sound: rank === 0 ? sound : {} }));
}

function rankOf(path: string, count: number): number {
  let sum = 0;
  for (let at = 0; at < path.length; at += 1) sum = (sum * 31 + path.charCodeAt(at)) % 1_000_003;
  return sum % count;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => NAME.test(name));
  } catch {
    return [];
  }
}

function readFile(file: string): StoreIndex {
  try {
    return decodeIndex(readFileSync(file)) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}
