import { runGit } from './git-command.ts';

/** The commit that a name stands for; undefined when there is none. */
export function findCommit(folder: string, name: string): Promise<string | undefined> {
  return answer(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
}

/** A commit to compare the work tree with, and why this one, in French. */
export interface Base {
  readonly revision: string;
  readonly why: string;
}

/**
 * The commit that a change is best compared with: where the current branch left the published one;
 * on that branch itself, the last tag; without a tag, the last commit.
 * @param branch Name of the published branch.
 */
export async function defaultBase(folder: string, branch: string): Promise<Base | undefined> {
  const head = await findCommit(folder, 'HEAD');
  if (head === undefined) return undefined;
  for (const name of [`origin/${branch}`, branch]) {
    const published = await findCommit(folder, name);
    const fork: string | undefined =
      published === undefined ? undefined : await answer(folder, ['merge-base', head, published]);
    if (fork !== undefined && fork !== head) {
      return { revision: fork, why: `là où la branche a quitté ${name}` };
    }
  }
  const tag = await answer(folder, ['describe', '--tags', '--abbrev=0', 'HEAD']);
  const tagged = tag === undefined ? undefined : await findCommit(folder, `refs/tags/${tag}`);
  return tagged === undefined
    ? { revision: head, why: 'le dernier commit' }
    : { revision: tagged, why: `l’étiquette ${tag}` };
}

async function answer(folder: string, args: readonly string[]): Promise<string | undefined> {
  let text = '';
  const { code } = await runGit(folder, args, (piece) => {
    text += piece;
  });
  return code === 0 && text !== '' ? text.trim() : undefined;
}
