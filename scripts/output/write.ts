import { chmodSync, constants, copyFileSync, linkSync, writeFileSync } from 'node:fs';
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
export type Write = (file: PlannedFile | LinkedFile) => Failure | undefined;

/** A file that is another one, which stays where it is too. */
export interface LinkedFile {
  readonly path: string;
  /** With the absolute path of the other, and its number on the disk. */
  readonly content: { readonly linkOf: string; readonly ino: number };
}

/**
 * Writes files into a folder. Modes don't depend on the machine as long as the process has
 * the umask 022; nothing is ever overwritten.
 * @param stock What the folder holds of a former build: a file that is the wanted one stays, others
 * make room.
 */
export function writerInto(folder: string, stock: Stock): Write {
  const made = new Set<string>();
  return (file) => {
    const content = typeof file.content === 'function' ? file.content() : file.content;
    if (typeof content === 'object' && 'message' in content) return content;
    const action = `L’écriture de « ${file.path} »`;
    const work = (): void => {
      const path = `${folder}/${file.path}`;
      const isLinked = typeof content === 'object' && 'linkOf' in content;
      if (isLinked && isInStock(folder, file.path, content.ino, stock)) return;
      makeRoom(folder, file.path, stock);
      const parent = path.slice(0, path.lastIndexOf('/'));
      if (!made.has(parent)) makeFolder(parent);
      made.add(parent);
      put(path, content);
    };
    // Pieces are made while they are written, and only their writing is.
    const isInPieces = typeof content === 'object' && 'pieces' in content;
    return isInPieces ? attempt(action, work) : inStage('write', () => attempt(action, work));
  };
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

function put(path: string, content: FileContent | { copyOf: string } | { linkOf: string }): void {
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
