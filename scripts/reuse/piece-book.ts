import {
  bytesOf,
  type Dependency,
  type EntryKey,
  type InPieces,
  type Piece,
  type PieceShelf,
} from '../../core/index.ts';
import type { BuildRecord, PlacedPieces } from './build-record.ts';
import { formerPieces } from './former-pieces.ts';
import type { Spool } from './spool.ts';

/** What is known of the pieces of a build's files: what they are made from, and where they are. */
export interface PieceBook {
  readonly shelf: PieceShelf;
  /** The same content, which tells where its pieces are while it is written. */
  readonly noting: (path: string, content: InPieces) => InPieces;
  /** What the pieces of an entry that were made are made from. */
  readonly made: ReadonlyMap<EntryKey, ReadonlySet<Dependency>>;
  /** Where the pieces are of the files that were written, by path. */
  readonly places: ReadonlyMap<string, PlacedPieces>;
  /** Lets go of the files that pieces are copied from. */
  readonly close: () => void;
}

/** What a book is kept with. */
export interface PieceBookRequest {
  readonly former: BuildRecord | undefined;
  readonly isSameEntry: (key: EntryKey) => boolean;
  readonly spool: Spool;
}

/** Opens the book of a build. */
export function openPieceBook({ former, isSameEntry, spool }: PieceBookRequest): PieceBook {
  const before = formerPieces(former);
  const made = new Map<EntryKey, Set<Dependency>>();
  const places = new Map<string, PlacedPieces>();
  return {
    shelf: {
      former: (kind, key) => (isSameEntry(key) ? before.find(kind, key) : undefined),
      put: spool.put,
      made(key, dependencies) {
        const all = made.get(key) ?? new Set([`entry ${key}`]);
        for (const dependency of dependencies) all.add(dependency);
        made.set(key, all);
      },
    },
    noting: (path, content) =>
      content.isSource === true
        ? { ...content, pieces: () => noted(content.pieces(), (found) => places.set(path, found)) }
        : content,
    made,
    places,
    close() {
      before.close();
      spool.close();
    },
  };
}

/** Gives pieces on, and tells in the end where they are. */
function* noted(
  pieces: Iterable<Piece>,
  tell: (found: PlacedPieces) => void,
): Generator<Piece, void> {
  let kind = '';
  let end = 0;
  const keys: EntryKey[] = [];
  const offsets: number[] = [];
  const lengths: number[] = [];
  for (const piece of pieces) {
    yield piece;
    const { length } = bytesOf(piece);
    if ('key' in piece) {
      kind = piece.kind;
      keys.push(piece.key);
      offsets.push(end);
      lengths.push(length);
    }
    end += length;
  }
  tell({ kind, keys, offsets, lengths });
}
