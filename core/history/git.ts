import { randomUUID } from 'node:crypto';
import { type GitCommand, type GitResult, runGit } from './git-command.ts';
import type { History } from './history.ts';
import { LogParser, logFormat } from './parse-log.ts';

/** How to reach Git; tests replace it. */
export interface HistoryOptions {
  readonly exec?: GitCommand;
}

/** Commits after their parents' children only, merges where they change something themselves. */
const LOG = ['log', '--topo-order', '-z', '--name-only', '--no-renames', '-c', '--relative'];

/**
 * Reads who changed what in `content/`, in one pass over the Git history. `root` may be any
 * folder of a work tree. Without a usable history, the reason is a French sentence.
 */
export async function readHistory(root: string, options: HistoryOptions = {}): Promise<History> {
  const exec = options.exec ?? runGit;
  let state = '';
  const asked = await exec(root, ['rev-parse', '--is-shallow-repository', 'HEAD'], (text) => {
    state += text;
  });
  if (asked.code !== 0) return { available: false, reason: reasonOf(asked) };
  const [shallow, revision = ''] = state.trim().split('\n');
  const mark = randomUUID();
  const parser = new LogParser(mark);
  const args = [...LOG, '--no-show-signature', logFormat(mark), revision, '--', 'content'];
  const read = await exec(root, args, (text) => parser.push(text));
  if (read.code !== 0) return { available: false, reason: reasonOf(read) };
  parser.end();
  return { available: true, revision, shallow: shallow === 'true', changes: parser.changes };
}

function reasonOf({ code, stderr }: GitResult): string {
  if (code === null) return 'Git n’est pas installé sur cette machine.';
  if (stderr.includes('dubious ownership')) {
    return 'Le dossier appartient à un autre utilisateur : Git refuse d’en lire l’historique (git config --global --add safe.directory DOSSIER).';
  }
  if (stderr.includes('not a git repository')) return 'Le dossier n’est pas un dépôt Git.';
  if (/ambiguous argument|unknown revision|bad revision/.test(stderr)) {
    return 'Le dépôt Git n’a encore aucun commit.';
  }
  return 'Git n’a pas pu lire l’historique du dépôt.';
}
