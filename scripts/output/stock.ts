import { lstatSync, readdirSync, rmdirSync, rmSync, type Stats, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a folder still holds of a former build while the next one fills it: real files in real
 * folders, by their paths from it.
 */
export interface Stock {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/** The stock of a new folder. */
export function emptyStock(): Stock {
  return { files: new Set(), folders: new Set() };
}

/**
 * Reduces a folder to the files that are to stay, and the folders that hold them. Whatever is no
 * file goes: links lead nowhere.
 * @param stock Learns what is left.
 */
export function keepOnly(root: string, stays: (path: string) => boolean, stock: Stock): void {
  const keepBelow = (folder: string): boolean => {
    const items = readdirSync(join(root, folder), { withFileTypes: true });
    const kept = items.filter((item) => {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      return item.isDirectory() ? keepFolder(path) : keepFile(path, item.isFile());
    });
    return kept.length > 0;
  };
  const keepFolder = (path: string): boolean => {
    if (keepBelow(path)) stock.folders.add(path);
    else rmdirSync(join(root, path));
    return stock.folders.has(path);
  };
  const keepFile = (path: string, isFile: boolean): boolean => {
    if (isFile && stays(path)) stock.files.add(path);
    else unlinkSync(join(root, path));
    return stock.files.has(path);
  };
  keepBelow('');
}

/** True when the wanted file is in its place already; it is no stock any more. */
export function isInStock(
  root: string,
  path: string,
  isIt: (stats: Stats) => boolean,
  { files }: Stock,
): boolean {
  if (!files.has(path)) return false;
  const stats = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  return stats !== undefined && isIt(stats) && files.delete(path);
}

/** Removes the stock that stands where a file is to be, or one of its folders. */
export function makeRoom(root: string, path: string, { files, folders }: Stock): void {
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
    const above = path.slice(0, end);
    if (files.delete(above)) unlinkSync(join(root, above));
  }
  if (files.delete(path)) unlinkSync(join(root, path));
  if (!folders.delete(path)) return;
  for (const file of files) if (file.startsWith(`${path}/`)) files.delete(file);
  rmSync(join(root, path), { recursive: true, force: true });
}

/** Removes all that is left of a stock, and the folders that are empty then. */
export function removeStock(root: string, { files, folders }: Stock): void {
  if (files.size === 0) return;
  for (const path of files) unlinkSync(join(root, path));
  // A folder was added after those that it holds.
  for (const path of folders) {
    const folder = join(root, path);
    if (isFolder(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

/** True for a real folder. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
