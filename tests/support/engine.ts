import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.ts';

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));
const CODE = ['.eleventy.js', 'cms', 'core', 'package.json', 'scripts', 'site', 'tsconfig.json'];

/** Copies the engine's code, so that a test may change it; the packages stay those of the original. */
export function copyEngine(): string {
  const folder = temporaryFolder();
  for (const name of CODE) cpSync(join(ENGINE, name), join(folder, name), { recursive: true });
  symlinkSync(join(ENGINE, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
