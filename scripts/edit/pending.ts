import { lstatSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, type Failure } from '../output/failure.ts';
import { isFreeOfLinks } from '../output/links.ts';
import { ownText } from '../output/own-text.ts';
import { forgetStore } from '../store/entry-store.ts';
import { isEditable } from './editable-path.ts';

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

/**
 * Ends a change that a killed command had begun. Every step may be done again, so that it doesn't
 * matter when the command died, nor whether it still lives.
 */
export function finishPending(root: string): Failure | undefined {
  const journal = readJournal(root);
  if (journal === undefined) return undefined;
  const paths = [...journal.writes.map(({ path }) => path), ...journal.deletes];
  const foreign = paths.find((path) => !isEditable(path) || !isFreeOfLinks(root, path));
  if (foreign !== undefined) {
    return {
      message: `Le journal de .cache/edit veut toucher « ${foreign} », qui n’est pas un contenu.`,
      hint: 'Supprimez le dossier .cache/edit.',
    };
  }
  const action = 'La fin de la modification';
  return (
    attempt(action, () => {
      for (const { path, ready } of journal.writes) put(root, ready, path);
      for (const path of journal.deletes) rmSync(join(root, path), { force: true });
    }) ??
    // What is erased mustn't stay in what the engine keeps for its next commands.
    (journal.deletes.length > 0 ? forgetStore(root) : undefined) ??
    attempt(action, () => rmSync(journalFile(root), { force: true }))
  );
}

/** True while a decided change isn't made as a whole. */
export function hasPending(root: string): boolean {
  return readJournal(root) !== undefined;
}

/** What isn't there any more was put in its place before, by us or by another command. */
function put(root: string, ready: string, path: string): void {
  const file = join(editFolder(root), ready);
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return;
  try {
    renameSync(file, join(root, path));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A journal of another form is none of ours: a repository may come from anyone. */
function readJournal(root: string): Journal | undefined {
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
