import { readSync } from 'node:fs';
import type { KeptBytes } from '../../core/index.ts';

/** Pieces mostly follow each other: what comes next is read with them. */
const WINDOW = 500_000;

/** Gives the bytes of an open file, which stay in it until they are copied. */
export function keptInFile(descriptor: number): (offset: number, length: number) => KeptBytes {
  let window: Buffer | undefined;
  let start = 0;
  let end = 0;
  const look = (offset: number): void => {
    window ??= Buffer.allocUnsafeSlow(WINDOW);
    start = offset;
    end = offset + readSync(descriptor, window, 0, WINDOW, offset);
  };
  return (offset, length) => ({
    length,
    copyInto(target, at) {
      if (length > WINDOW) {
        expect(readSync(descriptor, target, at, length, offset), length);
        return;
      }
      if (offset < start || offset + length > end) look(offset);
      expect(Math.min(end - offset, length), length);
      window?.copy(target, at, offset - start, offset - start + length);
    },
  });
}

function expect(read: number, length: number): void {
  if (read === length) return;
  // As the system would say it: somebody has cut the file meanwhile.
  throw Object.assign(new Error('File cut short'), { code: 'EIO', syscall: 'read' });
}
