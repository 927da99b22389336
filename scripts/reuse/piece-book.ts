import {
  bytesOf,
  type Dependency,
  type EntryKey,
  type InPieces,
  type Piece,
  type PieceShelf,
} from '../../core/index.ts';
import type { BuildRecord, PlacedPieces, RecordedPieces } from './build-record.ts';
import { formerPieces } from './former-pieces.ts';
import type { Spool } from './spool.ts';

/** What is known of the pieces of a build's files: what they are made from, and where they are. */
export interface PieceBook {
  readonly shelf: PieceShelf;
  /** The same content, which tells where its pieces are while it is written. */
  readonly noting: (path: string, content: InPieces) => InPieces;
  /** What all pieces of an entry are made from; undefined as long as none is made, or was. */
  readonly madeFrom: (key: EntryKey) => readonly Dependency[] | undefined;
  /** Stands for the state of {@link PieceBook.madeFrom}. */
  readonly printOf: (key: EntryKey) => string | undefined;
  /** Where the pieces are of the files that were written, by path. */
  readonly places: ReadonlyMap<string, PlacedPieces>;
}

/** What a book is kept with. */
export interface PieceBookRequest {
  readonly former: BuildRecord | undefined;
  readonly printOf: (dependencies: readonly Dependency[]) => string;
  readonly spool: Spool;
}

/** Opens the book of a build. */
export function openPieceBook({ former, printOf, spool }: PieceBookRequest): PieceBook {
  const formerOf = formerPieces(former);
  const namesOf = ({ dependencies }: RecordedPieces): string[] =>
    dependencies.map((rank) => former?.dependencies[rank] ?? '');
  const same = new Map<EntryKey, RecordedPieces | undefined>();
  const sameEntry = (key: EntryKey): RecordedPieces | undefined => {
    if (!same.has(key)) {
      const known = former?.entries.get(key);
      const isSame = known !== undefined && printOf(namesOf(known)) === known.print;
      same.set(key, isSame ? known : undefined);
    }
    return same.get(key);
  };
  const made = new Map<EntryKey, Set<Dependency>>();
  const madeFrom = (key: EntryKey): readonly Dependency[] | undefined => {
    const known = sameEntry(key);
    if (known !== undefined) return namesOf(known);
    const own = made.get(key);
    return own === undefined ? undefined : [...own].sort();
  };
  const places = new Map<string, PlacedPieces>();
  return {
    shelf: {
      former: (kind, key) => (sameEntry(key) === undefined ? undefined : formerOf(kind, key)),
      put: spool,
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
    madeFrom,
    printOf(key) {
      const dependencies = madeFrom(key);
      return sameEntry(key)?.print ?? (dependencies && printOf(dependencies));
    },
    places,
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
