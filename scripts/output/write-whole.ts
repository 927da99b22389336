import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { attempt, type Failure } from './failure.ts';

/** Replaces a file in one step: whoever reads it sees the former content or the new one. */
export function writeWhole(file: string, content: string | Uint8Array): Failure | undefined {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const failure = attempt(`L’écriture de « ${file} »`, () => {
    // Left by a killed process of the same number, or put there by somebody.
    rmSync(beside, { force: true });
    const descriptor = openSync(beside, 'wx', 0o644);
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  });
  if (failure !== undefined) rmSync(beside, { force: true });
  return failure;
}
