import type { GitAnswer } from '../../../git/run-git.ts';
import { LABEL, STATUSES } from './draft-key.ts';

/** Runs Git in the repository or in the clone. */
export type Git = (args: readonly string[]) => Promise<GitAnswer>;

/** The states of drafts that a repository keeps as the descriptions of their branches. */
export async function readStatuses(git: Git): Promise<Map<string, string>> {
  const { output } = await git([
    ...['config', '--local', '-z', '--get-regexp'],
    '^branch\\.cms/.*\\.description$',
  ]);
  return new Map(
    output.split('\0').flatMap((pair): [string, string][] => {
      const [setting = '', value = ''] = pair.split('\n');
      const name = /^branch\.(.*)\.description$/.exec(setting)?.[1];
      return name === undefined ? [] : [[name, value]];
    }),
  );
}

/** Notes the state of a draft. */
export async function noteStatus(git: Git, branch: string, label: string): Promise<void> {
  await git(['config', '--local', settingOf(branch), label]);
}

/** Forgets the state of a draft that is gone. */
export async function forgetStatus(git: Git, branch: string): Promise<void> {
  await git(['config', '--local', '--unset-all', settingOf(branch)]);
}

/** A draft whose state nobody noted is one that nobody has sent for review. */
export function labelOf(noted: string | undefined): string {
  const known = STATUSES.map((status) => `${LABEL}${status}`);
  return known.find((label) => label === noted) ?? `${LABEL}draft`;
}

function settingOf(branch: string): string {
  return `branch.${branch}.description`;
}
