import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a whole process took, with those that it started. */
export interface Measure {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of calculation, of the user and of the system. */
  readonly cpu: number;
  /** Most memory, in bytes; 0 where the system doesn't tell. */
  readonly memory: number;
}

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]];

const POLL_MS = 50;
// Bash itself knows what its children took, on every system.
const TIMED = 'TIMEFORMAT="%R %U %S"; time "$@"';

/**
 * Runs a program to its end.
 * @throws when it fails: a benchmark that went wrong measures nothing.
 */
export async function measure([program, ...args]: CommandLine): Promise<Measure> {
  const child = spawn('bash', ['-c', TIMED, 'bash', program, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  let memory = 0;
  const poll = setInterval(() => {
    memory = Math.max(memory, treeMemory(String(child.pid)));
  }, POLL_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  clearInterval(poll);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${told}`);
  const [wall = 0, user = 0, system = 0] = (told.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, memory };
}

/** The most that a process and its children have had, each at its own moment. */
function treeMemory(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    const own = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
    return children.filter(Boolean).reduce((sum, child) => sum + treeMemory(child), own);
  } catch {
    // Gone in between, or a system without /proc.
    return 0;
  }
}
