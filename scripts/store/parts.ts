import { fstatSync, fsyncSync, openSync, readSync, rmSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyPlace } from './shelved-body.ts';

/** The files of a shelf. What the system refuses is told as absent: a shelf only spares time and memory. */
export interface Parts {
  /** Bytes of a part when it was opened; 0 when it can't be read. */
  readonly bytes: (part: string) => number;
  readonly read: (place: BodyPlace) => Buffer | undefined;
  /** Writes at the end of the part of this process; false when it can't be. */
  readonly append: (records: readonly Buffer[]) => boolean;
  /** Sees to it that the part of this process outlives the machine's next moment. */
  readonly sync: () => boolean;
  /** Removes the part of this process. */
  readonly remove: () => void;
}

interface Part {
  readonly descriptor: number;
  readonly bytes: number;
}

/**
 * Opens each part when it is first needed.
 * @param own Name of the part that this process writes.
 */
export function openParts(folder: string, own: string): Parts {
  const parts = new Map<string, Part | undefined>();
  let end = 0;
  const partOf = (name: string): Part | undefined => {
    if (!parts.has(name)) {
      const flags = name === own ? 'wx+' : 'r';
      parts.set(
        name,
        quietly(() => {
          const descriptor = openSync(join(folder, name), flags, 0o644);
          return { descriptor, bytes: fstatSync(descriptor).size };
        }),
      );
    }
    return parts.get(name);
  };
  return {
    bytes: (name) => partOf(name)?.bytes ?? 0,
    read({ part, offset, length }) {
      const descriptor = partOf(part)?.descriptor;
      if (descriptor === undefined) return undefined;
      const record = Buffer.allocUnsafe(length);
      const count = quietly(() => readSync(descriptor, record, 0, length, offset));
      return count === length ? record : undefined;
    },
    append(records) {
      const part = partOf(own);
      if (part === undefined) return false;
      const length = records.reduce((sum, record) => sum + record.length, 0);
      const count = quietly(() => writevSync(part.descriptor, records, end));
      end += length;
      return count === length;
    },
    sync() {
      const part = parts.get(own);
      return part === undefined || quietly(() => fsyncSync(part.descriptor) ?? true) === true;
    },
    remove: () => quietly(() => rmSync(join(folder, own), { force: true })),
  };
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
