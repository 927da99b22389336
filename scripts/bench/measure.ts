import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

/** What a whole process took, with those that it started. */
export interface Measure {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of calculation, of the user and of the system. */
  readonly cpu: number;
  /** Most memory, in bytes; 0 where the system doesn't tell. */
  readonly memory: number;
  /** The same until the new output was switched in, for who switches one; what comes then is tidying up. */
  readonly switched?: Pick<Measure, 'wall' | 'cpu'>;
}

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]];

const POLL_MS = 50;
const SWITCH_POLL_MS = 5;
/** Of Linux, in all its ports. */
const TICKS_PER_SECOND = 100;
// Bash itself knows what its children took, on every system.
const TIMED = 'TIMEFORMAT="%R %U %S"; time "$@"';

/**
 * Runs a program to its end.
 * @param link What the program switches to its new output.
 * @throws when it fails: a benchmark that went wrong measures nothing.
 */
export async function measure([program, ...args]: CommandLine, link?: string): Promise<Measure> {
  const started = performance.now();
  const former = targetOf(link);
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
  let switched: Measure['switched'];
  const watch = setInterval(() => {
    if (switched !== undefined || targetOf(link) === former) return;
    const wall = (performance.now() - started) / 1000;
    const cpu = treeSeconds(String(child.pid));
    if (cpu !== undefined) switched = { wall, cpu };
  }, SWITCH_POLL_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  clearInterval(poll);
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${told}`);
  const [wall = 0, user = 0, system = 0] = (told.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, memory, ...(switched !== undefined && { switched }) };
}

function targetOf(link: string | undefined): string | undefined {
  return link === undefined || !existsSync(link) ? undefined : readlinkSync(link);
}

/** Calculation of a process and its children, up to now; undefined where the system doesn't tell. */
function treeSeconds(pid: string): number | undefined {
  try {
    const read = (file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8');
    // After the name, which may hold anything.
    const fields = read('stat').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = fields.slice(11, 15).reduce((sum, count) => sum + Number(count), 0);
    const children = read(`task/${pid}/children`).split(' ').filter(Boolean);
    return children.reduce(
      (sum, child) => sum + (treeSeconds(child) ?? 0),
      ticks / TICKS_PER_SECOND,
    );
  } catch {
    return undefined;
  }
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
