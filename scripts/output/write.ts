import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { attempt, type Failure } from './failure.ts';
import type { PlannedFile } from './planned.ts';

// Signals are heard between two batches.
const BATCH = 250;

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
    const content = typeof file.content === 'function' ? file.content() : file.content;
    if (isFailure(content)) return content;
    const failure = attempt(`L’écriture de « ${file.path} »`, () => {
      const path = join(folder, file.path);
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true, mode: 0o755 });
      made.add(parent);
      writeFileSync(path, content, { flag: 'wx', mode: 0o644 });
    });
    if (failure !== undefined) return failure;
  }
  return undefined;
}

function isFailure(content: string | Uint8Array | Failure): content is Failure {
  return typeof content === 'object' && 'message' in content;
}
