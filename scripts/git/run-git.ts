import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { gitEnvironment } from '../../core/index.ts';

/** How a Git command ended. */
export interface GitAnswer {
  /** 0 when all went well; null when Git could not be started. */
  readonly code: number | null;
  readonly output: string;
  readonly stderr: string;
}

/** What Git may find around it. */
export interface GitSurroundings {
  /** Folder of a repository of our own: should it be gone, one above it isn't taken for it. */
  readonly own?: string;
  /** True to forget what the person and the machine have set: filters, signatures, templates. */
  readonly bare?: boolean;
}

const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * Runs Git in a folder, without a shell, a prompt or a hook. It works on the repository of that folder
 * or of one above it.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  surroundings: GitSurroundings = {},
): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const env = environmentOf(surroundings);
    const options = ['--no-pager', ...WITHOUT_HOOKS];
    execFile(
      'git',
      [...options, ...args],
      { cwd: folder, env, maxBuffer: MOST_OUTPUT, windowsHide: true },
      (error, output, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ code, output, stderr });
      },
    );
  });
}

/** Settings of one command, after which Git runs nothing of the repository's own. */
export const WITHOUT_HOOKS: readonly string[] = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
];

/** The environment of Git in its surroundings. */
export function environmentOf({ own, bare }: GitSurroundings): NodeJS.ProcessEnv {
  const env = Object.entries(gitEnvironment(process.env)).filter(
    ([name]) => bare !== true || !name.startsWith('GIT_CONFIG'),
  );
  return {
    ...Object.fromEntries(env),
    ...(bare === true && { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }),
    ...(own !== undefined && { GIT_CEILING_DIRECTORIES: dirname(own) }),
  };
}
