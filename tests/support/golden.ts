import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as assert from 'uvu/assert';

/**
 * Compares a whole output with the file of tests/golden that has this name.
 * `REPERES_GOLDEN=write` writes the file instead: read the difference before you commit it.
 */
export function matchesGolden(name: string, actual: string): void {
  const file = fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
  if (process.env.REPERES_GOLDEN === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  assert.ok(existsSync(file), `tests/golden/${name} is missing`);
  assert.fixture(actual, readFileSync(file, 'utf8'));
}
