import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.ts';

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/** Copies our own content and schemas into a repository that tests may change. */
export function copyContent(): string {
  const root = temporaryFolder();
  for (const name of ['content', 'schemas']) {
    cpSync(join(ENGINE, name), join(root, name), { recursive: true });
  }
  return root;
}
