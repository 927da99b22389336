import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { ownText } from '../output/own-text.ts';

/** What is left to do of a change that was decided: written before anything is touched. */
export interface Journal {
  /** Files that are ready, by the path that each takes. */
  readonly writes: readonly { readonly path: string; readonly ready: string }[];
  readonly deletes: readonly string[];
}

/** Folder, in the repository, where a change is made ready; Git doesn't see it. */
export function editFolder(root: string): string {
  return join(root, '.cache', 'edit');
}

/** The file whose presence decides: without it nothing happened, with it everything will. */
export function journalFile(root: string): string {
  return join(editFolder(root), 'journal.json');
}

/** True while a decided change isn't made as a whole. */
export function hasPending(root: string): boolean {
  return readJournal(root) !== undefined;
}

/**
 * The journal of a change that isn't made as a whole; undefined when there is none. One of another form
 * is none of ours: a repository may come from anyone.
 */
export function readJournal(root: string): Journal | undefined {
  const folders = [join(root, '.cache'), editFolder(root)];
  const text = folders.every(isFolder) ? ownText(journalFile(root)) : undefined;
  if (text === undefined) return undefined;
  try {
    const read: Partial<Journal> = JSON.parse(text);
    const { writes, deletes } = read;
    if (!Array.isArray(writes) || !Array.isArray(deletes)) return undefined;
    const isWhole =
      writes.every(
        ({ path, ready }) => typeof path === 'string' && /^new-\d+$/.test(String(ready)),
      ) && deletes.every((path) => typeof path === 'string');
    return isWhole ? { writes, deletes } : undefined;
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
