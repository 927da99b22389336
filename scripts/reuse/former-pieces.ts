import { fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryKey, KeptBytes } from '../../core/index.ts';
import { type BuildRecord, isStatOf, type PlacedPieces } from './build-record.ts';
import { keptInFile } from './kept-in-file.ts';

type PiecesOfKind = ReadonlyMap<EntryKey, KeptBytes>;

/** Gives the pieces of the former build's files, as long as nobody has touched them. */
export function formerPieces(
  former: BuildRecord | undefined,
): (kind: string, key: EntryKey) => KeptBytes | undefined {
  if (former === undefined) return () => undefined;
  const kinds = new Map<string, PiecesOfKind>();
  const ofKind = (kind: string): PiecesOfKind => {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const files = [...former.pieces].filter(([, pieces]) => pieces.kind === kind);
    const pieces = new Map(files.flatMap(([path, placed]) => piecesIn(path, placed, former)));
    kinds.set(kind, pieces);
    return pieces;
  };
  return (kind, key) => ofKind(kind).get(key);
}

function piecesIn(
  path: string,
  { keys, offsets, lengths }: PlacedPieces,
  former: BuildRecord,
): (readonly [EntryKey, KeptBytes])[] {
  const descriptor = openFormer(path, former);
  if (descriptor === undefined) return [];
  const at = keptInFile(descriptor);
  return keys.map((key, index) => [key, at(offsets[index] ?? 0, lengths[index] ?? 0)]);
}

/** Opens a file of the former build, for as long as this process lives: few files hold pieces. */
function openFormer(path: string, { folder, files }: BuildRecord): number | undefined {
  const file = files.get(path);
  if (file === undefined) return undefined;
  try {
    const descriptor = openSync(join(folder, path), 'r');
    return isStatOf(fstatSync(descriptor), file) ? descriptor : undefined;
  } catch {
    return undefined;
  }
}
