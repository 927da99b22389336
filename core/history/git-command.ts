import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** How a Git command ended. `code` is null when Git could not be started. */
export interface GitResult {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs Git in a folder and hands over what it prints, piece by piece. */
export type GitCommand = (
  folder: string,
  args: readonly string[],
  onOutput: (text: string) => void,
) => Promise<GitResult>;

/** Settings of the machine or of the repository that would change the output or run a program. */
const SETTINGS = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'log.showRoot=true',
  'log.showSignature=false',
  // A partial clone would fetch what it lacks: reading history never touches the network.
  'protocol.allow=never',
];

const MOST_ERROR_TEXT = 10_000;

/** The installed Git, without a shell, a pager, a lock or a prompt. */
export const runGit: GitCommand = (folder, args, onOutput) => {
  const { child, ended } = start(folder, args);
  child.stdout.setEncoding('utf8').on('data', onOutput);
  child.stdin.end();
  return ended;
};

/** The same for a command that is told what to do on its standard input, and answers in bytes. */
export async function askGit(
  folder: string,
  args: readonly string[],
  input: string,
): Promise<GitResult & { readonly output: Buffer }> {
  const { child, ended } = start(folder, args);
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stdin.end(input);
  return { ...(await ended), output: Buffer.concat(pieces) };
}

function start(
  folder: string,
  args: readonly string[],
): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<GitResult> } {
  const options = ['--no-pager', ...SETTINGS.flatMap((setting) => ['-c', setting])];
  const child = spawn('git', [...options, ...args], {
    cwd: folder,
    env: gitEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    shell: false,
    windowsHide: true,
  });
  // A command that stops early has its exit code to say so.
  child.stdin.on('error', () => child.stdin.destroy());
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(0, MOST_ERROR_TEXT);
  });
  const ended = new Promise<GitResult>((resolve) => {
    child.on('error', (error) => resolve({ code: null, stderr: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, stderr }));
  });
  return { child, ended };
}

/** The environment without what points Git at another repository, in English and without prompts. */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !name.startsWith('GIT_') || /^GIT_(?:CONFIG|CEILING)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    LANGUAGE: 'C',
    TZ: 'UTC',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
  };
}
