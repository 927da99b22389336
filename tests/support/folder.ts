import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Makes an empty folder outside the repository; it goes when the test process ends. */
export function temporaryFolder(): string {
  // Resolved, because on some systems the temporary folder is itself a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reperes-')));
  made.push(folder);
  return folder;
}

/** Copies a folder (a fixture repository, most often) into a temporary one and returns its path. */
export function copyFixture(source: string): string {
  const folder = temporaryFolder();
  cpSync(source, folder, { recursive: true });
  return folder;
}
