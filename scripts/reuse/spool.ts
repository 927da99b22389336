import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { KeptBytes } from '../../core/index.ts';
import { keptInFile } from './kept-in-file.ts';

/** Where bytes are put away that several files hold, and memory shouldn't. */
export interface Spool {
  readonly put: (bytes: Uint8Array) => Uint8Array | KeptBytes;
  /** What was put away is gone. */
  readonly close: () => void;
}

/** What waits to be written together. */
const ROOM = 1_000_000;

/**
 * Opens a file that nobody else sees and that goes with this process. Memory holds what the disk
 * refuses.
 * @param path Where it may be for a moment.
 */
export function openSpool(path: string): Spool {
  const descriptor = openUnseen(path);
  if (descriptor === undefined) return { put: (bytes) => bytes, close: () => undefined };
  const at = keptInFile(descriptor);
  const room = Buffer.allocUnsafeSlow(ROOM);
  let start = 0;
  let held = 0;
  const put = (bytes: Uint8Array): Uint8Array | KeptBytes => {
    if (held + bytes.length > ROOM) {
      if (!isWritten(descriptor, room.subarray(0, held), start)) return bytes;
      start += held;
      held = 0;
    }
    const { length } = bytes;
    if (length > ROOM) return bytes;
    const offset = start + held;
    room.set(bytes, held);
    held += length;
    const written = at(offset, length);
    return {
      length,
      copyInto(target, to) {
        if (offset < start) written.copyInto(target, to);
        else target.set(room.subarray(offset - start, offset - start + length), to);
      },
    };
  };
  return { put, close: () => closeSync(descriptor) };
}

function openUnseen(path: string): number | undefined {
  try {
    const descriptor = openSync(path, 'wx+', 0o600);
    rmSync(path);
    return descriptor;
  } catch {
    return undefined;
  }
}

function isWritten(descriptor: number, bytes: Uint8Array, start: number): boolean {
  try {
    return writeSync(descriptor, bytes, 0, bytes.length, start) === bytes.length;
  } catch {
    return false;
  }
}
