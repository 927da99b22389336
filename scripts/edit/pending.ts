import { lstatSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, type Failure } from '../output/failure.ts';
import { isFreeOfLinks } from '../output/links.ts';
import { forgetStore } from '../store/store-folder.ts';
import { isEditable } from './editable-path.ts';
import { editFolder, journalFile, readJournal } from './journal.ts';

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
