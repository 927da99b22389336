import { closeSync, openSync, writeSync } from 'node:fs';
import { bytesOf, type InPieces, inStage, type KeptBytes } from '../../core/index.ts';

// Fresh memory costs the system far more than a copy does: all pieces pass through the same bytes.
const ROOM = 1_000_000;
const room = Buffer.allocUnsafeSlow(ROOM);

/** Writes a new file piece by piece, as they are made. */
export function writePieces(path: string, { pieces }: InPieces, mode: number): void {
  const descriptor = openSync(path, 'wx', mode);
  let end = 0;
  const flush = (): void => {
    writeWhole(descriptor, room.subarray(0, end));
    end = 0;
  };
  const add = (bytes: Uint8Array | KeptBytes): void => {
    if (end + bytes.length > ROOM) flush();
    if (bytes.length > ROOM) {
      writeWhole(descriptor, inMemory(bytes));
      return;
    }
    if (bytes instanceof Uint8Array) room.set(bytes, end);
    else bytes.copyInto(room, end);
    end += bytes.length;
  };
  try {
    for (const piece of pieces()) add(bytesOf(piece));
    flush();
  } finally {
    closeSync(descriptor);
  }
}

function inMemory(bytes: Uint8Array | KeptBytes): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes;
  const whole = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copyInto(whole, 0);
  return whole;
}

/** Once isn't always enough: the system may take fewer bytes than it is given. */
function writeWhole(descriptor: number, bytes: Uint8Array): void {
  inStage('write', () => {
    let start = 0;
    while (start < bytes.length) start += writeSync(descriptor, bytes, start);
  });
}
