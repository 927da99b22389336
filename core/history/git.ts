import { randomUUID } from 'node:crypto';
import { type GitCommand, type GitResult, runGit } from './git-command.ts';
import type { History } from './history.ts';
import { LogParser, logFormat } from './parse-log.ts';
import { objectsToRead, withPresence } from './presence.ts';
import { readObjects } from './read-objects.ts';

/** How to reach Git; tests replace it. */
export interface HistoryOptions {
  readonly exec?: GitCommand;
  /** How many events to keep; by default {@link MOST_EVENTS}. */
  readonly mostEvents?: number;
  /** What was read before: as long as the same commit is checked out, it holds. */
  readonly former?: History | undefined;
}

/** Events that are kept: enough for what is published, whatever is left out of it. */
export const MOST_EVENTS = 2000;

/**
 * Children before their parents, else the newest author first; merges where they change something
 * themselves. The refs are left out of the decorations, which then only tell a cut-off commit.
 */
const LOG = [
  'log',
  '--author-date-order',
  '-z',
  '--raw',
  '--no-abbrev',
  '-c',
  '--relative',
  '--decorate-refs-exclude=*',
  '--no-show-signature',
];

// Entries of one type resemble each other: only much in common makes a rename. Pairs are bounded.
const SIMILAR = ['-M75%', '-l200'];
// Needs no file's content, which a partial clone may lack.
const IDENTICAL = ['-M100%'];

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
  if (asked.code !== 0) return { available: false, reason: unusableHistory(asked) };
  const [isShallow, revision = ''] = state.trim().split('\n');
  const shallow = isShallow === 'true';
  const { former } = options;
  if (former?.available && former.revision === revision && former.shallow === shallow) {
    return former;
  }
  const log = async (renames: readonly string[]) => {
    const mark = randomUUID();
    const parser = new LogParser(mark, options.mostEvents ?? MOST_EVENTS);
    const args = [...LOG, ...renames, logFormat(mark), revision, '--', 'content'];
    const result = await exec(root, args, (text) => parser.push(text));
    parser.end();
    return { parser, result };
  };
  const similar = await log(SIMILAR);
  const { parser, result } = similar.result.code === 0 ? similar : await log(IDENTICAL);
  if (result.code !== 0) return { available: false, reason: unusableHistory(result) };
  const objects = await readObjects(root, objectsToRead(parser.events));
  return {
    available: true,
    revision,
    shallow,
    changes: parser.changes,
    events: withPresence(parser.events, objects),
    ...eventsSince(parser),
  };
}

/** The last moment that is known in part only: at a cut-off commit, or where the list ends. */
function eventsSince({ cut, events, hasMore }: LogParser): { readonly eventsSince?: string } {
  const moments = [...cut, ...(hasMore ? events.slice(-1).map(({ change }) => change) : [])];
  const last = moments
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  return last === undefined ? {} : { eventsSince: last };
}

/** Why Git can't be used in a folder, as a French sentence, from how a command of it ended. */
export function unusableHistory({ code, stderr }: GitResult): string {
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
