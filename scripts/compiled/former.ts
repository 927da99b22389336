import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A former program may still be at work, and load one of its parts later. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Removes what nobody has made for a day from a folder of what the sources were once made into. */
export function removeFormer(folder: string): void {
  for (const name of readdirSync(folder)) {
    const former = join(folder, name);
    const made = statSync(former, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > KEPT_MS) rmSync(former, { recursive: true, force: true });
  }
}
