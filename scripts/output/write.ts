import { chmodSync, constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { attempt, type Failure } from './failure.ts';
import type { PlannedFile } from './planned.ts';

// Signals are heard between two batches.
const BATCH = 250;
const MODE = 0o644;

/**
 * Writes files into a new folder. Modes don't depend on the machine as long as the process has
 * the umask 022; nothing is ever overwritten.
 */
export async function writeFiles(
  folder: string,
  files: readonly PlannedFile[],
): Promise<Failure | undefined> {
  const made = new Set<string>();
  for (const [index, file] of files.entries()) {
    if (index % BATCH === BATCH - 1) await nextTurn();
    const failure = writePlanned(folder, file, made);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** `made` remembers the folders that exist. */
function writePlanned(folder: string, file: PlannedFile, made: Set<string>): Failure | undefined {
  const content = typeof file.content === 'function' ? file.content() : file.content;
  if (typeof content === 'object' && 'message' in content) return content;
  return attempt(`L’écriture de « ${file.path} »`, () => {
    const path = join(folder, file.path);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true, mode: 0o755 });
    made.add(parent);
    if (typeof content === 'object' && 'copyOf' in content) copyInto(path, content.copyOf);
    else writeFileSync(path, content, { flag: 'wx', mode: MODE });
  });
}

function copyInto(path: string, source: string): void {
  copyFileSync(source, path, constants.COPYFILE_EXCL);
  chmodSync(path, MODE);
}
