import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryKey, KeptBytes } from '../../core/index.ts';
import { type BuildRecord, isAsRecorded, isStatOf, type PlacedPieces } from './build-record.ts';
import { keptInFile } from './kept-in-file.ts';

/** The pieces of the former build's files, as long as nobody has touched them. */
export interface FormerPieces {
  readonly find: (kind: string, key: EntryKey) => KeptBytes | undefined;
  /** No piece can be copied any more. */
  readonly close: () => void;
}

type PiecesOfKind = ReadonlyMap<EntryKey, KeptBytes>;

/** Opens the files in which the former build's pieces are, each when it is first needed. */
export function formerPieces(former: BuildRecord | undefined): FormerPieces {
  const kinds = new Map<string, PiecesOfKind>();
  const descriptors: number[] = [];
  const piecesIn = ([path, placed]: readonly [string, PlacedPieces]) => {
    const descriptor = former && openFormer(path, former);
    if (descriptor === undefined) return [];
    descriptors.push(descriptor);
    return placesIn(descriptor, placed);
  };
  const ofKind = (kind: string): PiecesOfKind => {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const files = [...(former?.pieces ?? [])].filter(([, pieces]) => pieces.kind === kind);
    const pieces = new Map(files.flatMap(piecesIn));
    kinds.set(kind, pieces);
    return pieces;
  };
  return {
    find: (kind, key) => ofKind(kind).get(key),
    close: () => {
      for (const descriptor of descriptors.splice(0)) closeSync(descriptor);
    },
  };
}

function placesIn(
  descriptor: number,
  { keys, offsets, lengths }: PlacedPieces,
): (readonly [EntryKey, KeptBytes])[] {
  const at = keptInFile(descriptor);
  return keys.map((key, index) => [key, at(offsets[index] ?? 0, lengths[index] ?? 0)]);
}

// A pipe in the place of the file would wait for a writer for ever.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function openFormer(path: string, { folder, files }: BuildRecord): number | undefined {
  const file = files.get(path);
  const source = join(folder, path);
  try {
    if (file === undefined || !isAsRecorded(source, file)) return undefined;
    const descriptor = openSync(source, FLAGS);
    if (isStatOf(fstatSync(descriptor), file)) return descriptor;
    closeSync(descriptor);
  } catch {
    // Gone or shut meanwhile: as if it had been touched.
  }
  return undefined;
}
