import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type FileContent, inStage } from '../../core/index.ts';
import { attempt, type Failure } from './failure.ts';
import { makeFolder } from './make-folder.ts';
import type { PlannedFile } from './planned.ts';
import { isInStock, makeRoom, type Stock } from './stock.ts';
import { writePieces } from './write-pieces.ts';

// Signals are heard between two batches.
const BATCH = 250;
const MODE = 0o644;

/** Writes one file, or says why it couldn't. */
export type Write = (file: PlannedFile) => Failure | undefined;

/** Puts a file of a former build in its place; false when it isn't there any more, or the disk can't link. */
export type Take = (file: FormerFile) => boolean;

/** A file of a former build, which stays there too. */
export interface FormerFile {
  readonly path: string;
  /** Its absolute path in that build. */
  readonly source: string;
  /** True for what the system says of a file that is this one, as it was written. */
  readonly isIt: (stats: Stats) => boolean;
}

/** What fills the folder of a build. */
export interface Filling {
  readonly write: Write;
  readonly take: Take;
}

/**
 * Fills a folder. Modes don't depend on the machine as long as the process has the umask 022; nothing
 * is ever overwritten.
 * @param stock What the folder holds of a former build: a file that is the wanted one stays, others
 * make room.
 */
export function fillingOf(folder: string, stock: Stock): Filling {
  const made = new Set<string>();
  const place = (path: string, content: Placed): void => {
    makeRoom(folder, path, stock);
    const file = `${folder}/${path}`;
    const parent = file.slice(0, file.lastIndexOf('/'));
    if (!made.has(parent)) makeFolder(parent);
    made.add(parent);
    put(file, content);
  };
  const write: Write = (file) => {
    const content = typeof file.content === 'function' ? file.content() : file.content;
    if (typeof content === 'object' && 'message' in content) return content;
    const work = () => attempt(`L’écriture de « ${file.path} »`, () => place(file.path, content));
    // Pieces are made while they are written, and only their writing is.
    const isInPieces = typeof content === 'object' && 'pieces' in content;
    return isInPieces ? work() : inStage('write', work);
  };
  const take: Take = ({ path, source, isIt }) => {
    if (isInStock(folder, path, isIt, stock)) return true;
    const stats = lstatSync(source, { throwIfNoEntry: false });
    if (stats === undefined || !isIt(stats)) return false;
    return attempt('La reprise', () => place(path, { linkOf: source })) === undefined;
  };
  return { write, take };
}

/** Writes files one after the other, each as it is made. */
export async function writeAll<File>(
  write: (file: File) => Failure | undefined,
  files: Iterable<File>,
): Promise<Failure | undefined> {
  let count = 0;
  for (const file of files) {
    count += 1;
    if (count % BATCH === 0) await nextTurn();
    const failure = write(file);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

type Placed = FileContent | { readonly copyOf: string } | { readonly linkOf: string };

function put(path: string, content: Placed): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(path, content, { flag: 'wx', mode: MODE });
  } else if ('pieces' in content) writePieces(path, content, MODE);
  else if ('linkOf' in content) linkSync(content.linkOf, path);
  else copyInto(path, content.copyOf);
}

function copyInto(path: string, source: string): void {
  copyFileSync(source, path, constants.COPYFILE_EXCL);
  chmodSync(path, MODE);
}
