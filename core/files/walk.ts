import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { compareText, type Diagnostic, type Problem } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { quoted, visible } from '../diagnostic/visible.ts';
import type { FileRef } from './file-ref.ts';
import { fileType } from './kinds.ts';
import { sizeProblem } from './limits.ts';

/** Something in a folder: neither a link nor a device, and not hidden. */
export interface Item extends FileRef {
  /** Last part of the path. */
  readonly name: string;
  readonly isFolder: boolean;
}

/** One pass over a repository: where it starts and what it refuses on the way. */
export interface Walk {
  readonly root: string;
  readonly diagnostics: Diagnostic[];
}

const START = { line: 1, column: 1 };

/** Files of the desktop and of text editors that come and go beside content. */
const IGNORED = /^\.|~$|^(?:desktop\.ini|Thumbs\.db)$/;

/** Notes a problem of a whole file. */
export function refuse(walk: Walk, path: string, problem: Problem): void {
  walk.diagnostics.push(locate(problem, visible(path), START));
}

/** What stands in a folder, sorted by code unit; links and special files are refused. */
export function listFolder(walk: Walk, folder: string): Item[] {
  const items: Item[] = [];
  for (const name of namesIn(walk, folder)) {
    const item = IGNORED.test(name) ? undefined : inspect(walk, `${folder}/${name}`, name);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** The item at a path whose parents were inspected before; absent when refused or not there. */
export function inspect(walk: Walk, path: string, name: string): Item | undefined {
  let stats: Stats | undefined;
  try {
    stats = lstatSync(join(walk.root, path), { throwIfNoEntry: false });
  } catch {
    refuse(walk, path, unreadable());
    return undefined;
  }
  if (stats === undefined) {
    // Gone since its folder was listed: as if it had never been there, unless its name can't be read.
    if (name.includes('\uFFFD')) refuse(walk, path, unreadableName(name));
    return undefined;
  }
  const problem = kindProblem(stats);
  if (problem !== undefined) {
    refuse(walk, path, problem);
    return undefined;
  }
  const { size: bytes, mtimeMs, ctimeMs, ino } = stats;
  return { path, name, bytes, mtimeMs, ctimeMs, ino, isFolder: stats.isDirectory() };
}

/** True when a folder of the root is there and is a folder; what it is instead is refused. */
export function openFolder(walk: Walk, name: string): boolean {
  const item = inspect(walk, name, name);
  if (item === undefined || item.isFolder) return item !== undefined;
  refuse(walk, name, fileType(`« ${name} » n’est pas un dossier.`, 'Remplacez-le par un dossier.'));
  return false;
}

/** Refuses a file over its limit. */
export function fits(walk: Walk, file: FileRef, limit: number): boolean {
  if (file.bytes <= limit) return true;
  refuse(walk, file.path, sizeProblem(file.bytes, limit));
  return false;
}

/** A file or folder that the system doesn't let us read. */
export function unreadable(): Problem {
  return {
    code: 'file-unreadable',
    pointer: '',
    message: 'Le système refuse la lecture.',
    hint: 'Vérifiez que le fichier existe toujours et que vous avez le droit de le lire.',
  };
}

function unreadableName(name: string): Problem {
  return {
    code: 'file-name',
    pointer: '',
    message: `Le nom ${quoted(name)} n’est pas écrit en UTF-8.`,
    hint: 'Renommez le fichier sans accent : un ancien système l’a nommé à sa façon.',
  };
}

/** What a link, a socket, a pipe or a device is told. */
export function kindProblem(
  stats: Pick<Stats, 'isSymbolicLink' | 'isFile' | 'isDirectory'>,
): Problem | undefined {
  if (stats.isSymbolicLink()) {
    return {
      code: 'symbolic-link',
      pointer: '',
      message: 'Les liens symboliques sont refusés : ils pourraient publier un fichier d’ailleurs.',
      hint: 'Remplacez le lien par une copie du fichier.',
    };
  }
  if (stats.isFile() || stats.isDirectory()) return undefined;
  return fileType('Ce n’est pas un fichier ordinaire.', 'Retirez-le du dossier.');
}

function namesIn(walk: Walk, folder: string): string[] {
  try {
    return readdirSync(join(walk.root, folder)).sort(compareText);
  } catch {
    refuse(walk, folder, unreadable());
    return [];
  }
}
