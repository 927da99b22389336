import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  areUnchanged,
  type Diagnostic,
  type EditPlan,
  hasErrors,
  listRepository,
  loadRepository,
  type RepositoryFiles,
} from '../../core/index.ts';
import { makeCacheFolder } from '../output/cache-folder.ts';
import { attempt, type Failure } from '../output/failure.ts';
import { takeLock } from '../output/lock.ts';
import { writeWhole } from '../output/write-whole.ts';
import { editFolder, type Journal, journalFile } from './journal.ts';
import { finishPending } from './pending.ts';

/** Why a change wasn't made; nothing was touched. */
export type Stop = Failure | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes a change of several files as a whole: a copy of the repository is changed and checked
 * first, a journal then decides, and whoever dies after it is replaced by the next command.
 * @param planned The files as they were when the change was planned: a save made since must not be lost.
 */
export async function carryOut(
  root: string,
  plan: EditPlan,
  planned: RepositoryFiles,
): Promise<Stop | undefined> {
  const folder = editFolder(root);
  const making = makeCacheFolder(root, 'edit');
  if (making !== undefined) return making;
  const lock = takeLock({ out: root, builds: folder });
  if ('message' in lock) return lock;
  try {
    const copying = attempt('La copie des contenus', () => copyChanged(root, plan));
    if (copying !== undefined) return copying;
    const { diagnostics } = await loadRepository(trialOf(root), { history: false });
    if (hasErrors(diagnostics)) return { diagnostics };
    if (!areUnchanged(root, planned)) return CHANGED;
    return decide(root, plan) ?? finishPending(root);
  } finally {
    lock.release();
    // What the machine kept us from ending is ended by the next command.
    if (!existsSync(journalFile(root))) rmSync(folder, { recursive: true, force: true });
  }
}

const CHANGED: Failure = {
  message: 'Un contenu a été modifié pendant la préparation : rien n’a été touché.',
  hint: 'Relancez la commande.',
};

function trialOf(root: string): string {
  return join(editFolder(root), 'trial');
}

/** The repository as it will be: what stays is the same file under a second name. */
function copyChanged(root: string, { writes, deletes }: EditPlan): void {
  const trial = trialOf(root);
  rmSync(trial, { recursive: true, force: true });
  const { content, schemas, media, site } = listRepository(root);
  const gone = new Set([...deletes, ...writes.keys()]);
  for (const name of ['content', 'schemas']) mkdirSync(join(trial, name), { recursive: true });
  for (const { path } of [
    ...content,
    ...schemas,
    ...media,
    ...(site === undefined ? [] : [site]),
  ]) {
    if (!gone.has(path)) shareFile(join(root, path), join(trial, path));
  }
  for (const [path, text] of writes) {
    mkdirSync(dirname(join(trial, path)), { recursive: true });
    writeFileSync(join(trial, path), text);
  }
}

function shareFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(from, to);
  }
}

/** Makes the new texts ready, then writes the journal: its presence is the decision. */
function decide(root: string, { writes, deletes }: EditPlan): Failure | undefined {
  const ready = [...writes].map(([path, text], index) => ({ path, text, ready: `new-${index}` }));
  for (const file of ready) {
    const failure = writeWhole(join(editFolder(root), file.ready), file.text);
    if (failure !== undefined) return failure;
  }
  const journal: Journal = {
    writes: ready.map(({ path, ready: name }) => ({ path, ready: name })),
    deletes,
  };
  return writeWhole(journalFile(root), `${JSON.stringify(journal)}\n`);
}
