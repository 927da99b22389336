import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';

const ROOMS = ['core', 'site', 'cms', 'scripts'];
/** What npm writes at the end of each install: the engine's own, or of the project that uses it. */
const INSTALLS = ['node_modules/.package-lock.json', '../.package-lock.json'];
const SOURCE = /\.(?:[cm]?[jt]sx?|json|css)$/;

/**
 * Changes with each change of the engine's sources, of the packages installed and of Node. Files are
 * told apart by size, place and times, which any write changes: their text isn't read.
 * @param {string} engine Folder of the engine, with a final `/`.
 * @param {readonly string[]} folders The folders of the engine whose sources count; else all of them.
 */
export function sourcesStamp(engine, folders = ROOMS) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    'package.json',
    'tsconfig.json',
    ...INSTALLS.filter((file) => existsSync(engine + file)),
    ...folders.flatMap((folder) => sources(engine, folder)),
  ]) {
    const { size, ino, mtimeMs, ctimeMs } = statSync(engine + file);
    hash.update(`${file} ${size} ${ino} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Where the programs are, or would be, that the sources are compiled into as they are now.
 * @param {string} engine Folder of the engine, with a final `/`.
 */
export function compiledFolder(engine) {
  return `${engine}.cache/engine/${sourcesStamp(engine)}/`;
}

/** Paths from the engine's folder of the sources below one of its folders. */
function sources(engine, folder) {
  return readdirSync(engine + folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = `${folder}/${item.name}`;
      if (item.isDirectory()) return item.name === 'node_modules' ? [] : sources(engine, path);
      return SOURCE.test(item.name) ? [path] : [];
    });
}
