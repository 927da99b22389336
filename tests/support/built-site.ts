import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import { temporaryFolder } from './folder.ts';

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ENGINE, 'node_modules', '.cache', 'built-site');
/** All that the site is made from, beside Git's history. */
const SOURCES = ['cms', 'content', 'core', 'schemas', 'scripts', 'site'];
const SINGLE = ['.eleventy.js', 'CHANGELOG.md', 'package-lock.json'];

/** Milliseconds after which nobody reads an older state any more. */
const AN_HOUR = 3_600_000;

/**
 * Folder of this repository's own site, as `reperes build` publishes it. It is built once for each
 * state of the sources, whichever test asks first: several tests look at the same pages.
 */
export async function builtSite(): Promise<string> {
  const folder = join(CACHE, sourcesHash());
  if (existsSync(folder)) return folder;
  const making = join(temporaryFolder(), 'site');
  const launcher = join(ENGINE, 'scripts', 'reperes.js');
  const args = [launcher, 'build', '--root', ENGINE, '--out', making, '--copy'];
  const { code, stderr } = await run(process.execPath, args);
  if (code !== 0) throw new Error(`The site could not be built: ${stderr}`);
  mkdirSync(CACHE, { recursive: true });
  removeOld();
  const partial = mkdtempSync(join(CACHE, 'partial-'));
  cpSync(making, partial, { recursive: true });
  // Of two tests that built at once, the second finds the folder there already.
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
  return folder;
}

function removeOld(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > AN_HOUR) rmSync(path, { recursive: true });
  }
}

function sourcesHash(): string {
  const files = SOURCES.flatMap((name) =>
    readdirSync(join(ENGINE, name), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name)),
  );
  const hash = createHash('sha256');
  for (const file of [...files.sort(), ...SINGLE.map((name) => join(ENGINE, name))]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
