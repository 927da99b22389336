import { type CommandResult, run } from './command.ts';

/** The moment of the first commit of every fixture repository. */
export const FIRST_COMMIT_DATE = '2024-01-15T09:00:00Z';

/** Runs Git in a folder, deaf to the settings of the machine; rejects when Git refuses. */
export async function git(
  folder: string,
  args: readonly string[],
  date: string = FIRST_COMMIT_DATE,
): Promise<CommandResult> {
  const result = await run('git', args, { cwd: folder, env: environment(date) });
  if (result.code === 0) return result;
  throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
}

/** Turns a folder into a repository with one commit whose author, date and hash never vary. */
export async function gitInit(folder: string, date: string = FIRST_COMMIT_DATE): Promise<void> {
  await git(folder, ['init', '--quiet', '--initial-branch=main']);
  await gitCommit(folder, 'Start', date);
}

/** Commits everything in the folder as it is, and returns the new revision. */
export async function gitCommit(folder: string, message: string, date: string): Promise<string> {
  await git(folder, ['add', '--all'], date);
  await git(folder, ['commit', '--quiet', '--allow-empty', '-m', message], date);
  return (await git(folder, ['rev-parse', 'HEAD'])).stdout.trim();
}

function environment(date: string): NodeJS.ProcessEnv {
  const person = { NAME: 'Fixture', EMAIL: 'fixture@example.invalid', DATE: date };
  return {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
    ...Object.fromEntries(
      Object.entries(person).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
}
