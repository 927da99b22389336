import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, EntryKey } from '../catalog/entry.ts';
import { type Dependency, EVERYTHING, note, recorded } from '../catalog/tracking.ts';
import type { ContentType } from '../schema/content-type.ts';

/** Bytes that stay where they are until they are copied. */
export interface KeptBytes {
  readonly length: number;
  /** Copies them into a buffer that has room for them there. */
  readonly copyInto: (target: Uint8Array, start: number) => void;
}

/** What a file of many entries says of one of them. */
export interface EntryPiece {
  /** Tells what is said; the same of one entry wherever it stands. */
  readonly kind: string;
  readonly key: EntryKey;
  readonly bytes: Uint8Array | KeptBytes;
}

/** A part of a large file. */
export type Piece = Uint8Array | EntryPiece;

/** The content of a large file: pieces that follow each other, each made when its turn comes. */
export interface InPieces {
  readonly pieces: () => Iterable<Piece>;
  /** True for the one file of its entries' pieces from which a later build may take them. */
  readonly isSource?: true;
}

/** The content of a file. */
export type FileContent = string | Uint8Array | InPieces;

/** What keeps the pieces of a catalog's files. */
export interface PieceShelf {
  /** A piece made before this catalog, where all that it was made from is the same. */
  readonly former: (kind: string, key: EntryKey) => KeptBytes | undefined;
  /** Keeps what several files hold. */
  readonly put: (bytes: Uint8Array) => Uint8Array | KeptBytes;
  /** Is told what a piece of an entry was made from. */
  readonly made: (key: EntryKey, dependencies: ReadonlySet<Dependency>) => void;
}

const IN_MEMORY: PieceShelf = {
  former: () => undefined,
  put: (bytes) => bytes,
  made: () => undefined,
};

const shelves = new WeakMap<Catalog, PieceShelf>();

/** From now on the pieces of a catalog's files are kept on `shelf`; without one, in memory. */
export function usePieceShelf(catalog: Catalog, shelf: PieceShelf): void {
  shelves.set(catalog, shelf);
}

/** Where the pieces of a catalog's files are kept. */
export function pieceShelf(catalog: Catalog): PieceShelf {
  return shelves.get(catalog) ?? IN_MEMORY;
}

/** How pieces of one kind are made. */
export interface PieceMaker {
  readonly kind: string;
  readonly make: (entry: Entry, catalog: Catalog) => Uint8Array | KeptBytes;
}

/** The piece of an entry. Whoever asks is told of no dependency: the piece has its own. */
function entryPiece({ kind, make }: PieceMaker, entry: Entry, catalog: Catalog): EntryPiece {
  const { key } = entry;
  const shelf = pieceShelf(catalog);
  const former = shelf.former(kind, key);
  if (former !== undefined) return { kind, key, bytes: former };
  const { value: bytes, dependencies } = recorded(() => make(entry, catalog));
  shelf.made(key, dependencies);
  return { kind, key, bytes };
}

/**
 * The pieces of a collection's list in its order, or of a part of it: all that the file that holds
 * them depends on is these entries' pieces.
 */
export function listPieces(
  maker: PieceMaker,
  type: ContentType,
  catalog: Catalog,
  [start, end]: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER],
): Iterable<EntryPiece> {
  const { name } = type.collection;
  note(`pieces ${name} ${start} ${end}`);
  const entries = recorded(() => catalog.listed.get(name)?.slice(start, end) ?? []).value;
  return lazily(entries, (entry) => entryPiece(maker, entry, catalog));
}

/** The pieces of every entry, those that stand in no list included. */
export function allPieces(maker: PieceMaker, catalog: Catalog): Iterable<EntryPiece> {
  note(EVERYTHING);
  return lazily([...catalog.entries.values()], (entry) => entryPiece(maker, entry, catalog));
}

/** The whole content of a file. */
export function wholeContent(content: FileContent): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return joined([...content.pieces()]);
}

/** The bytes of pieces that follow each other. */
export function joined(pieces: readonly (Piece | KeptBytes)[]): Uint8Array {
  const parts = pieces.map(bytesOf);
  const whole = Buffer.allocUnsafe(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    if (part instanceof Uint8Array) whole.set(part, end);
    else part.copyInto(whole, end);
    end += part.length;
  }
  return whole;
}

/** The bytes of a piece, or what leads to them. */
export function bytesOf(piece: Piece | KeptBytes): Uint8Array | KeptBytes {
  return 'bytes' in piece ? piece.bytes : piece;
}

function* lazily<T, U>(values: readonly T[], make: (value: T) => U): Generator<U> {
  for (const value of values) yield make(value);
}
