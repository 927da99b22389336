import { type ChildProcess, spawn } from 'node:child_process';

/** How to run one file. */
export interface Job {
  /** Folder of the repository; the child starts there. */
  readonly root: string;
  /** Path of the test file, or of what it was compiled into; relative to the root, or absolute. */
  readonly program: string;
  readonly limitMs: number;
  /** Whether the long suites run whole instead of by sample. */
  readonly full: boolean;
}

/** What a finished child left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly limitMs: number;
  readonly stdout: string;
  /** Standard output and error in their order of arrival, for a human. */
  readonly output: string;
  readonly ms: number;
}

/** Time a child has to close its browser or server between SIGTERM and SIGKILL. */
const GRACE_MS = 2000;

const active = new Set<ChildProcess>();

/** Runs one test file in a process group of its own, and leaves no process of it behind. */
export async function runFile(job: Job): Promise<Outcome> {
  const started = performance.now();
  const child = start(job);
  const texts = collect(child);
  const limit = limitTime(child, job.limitMs);
  // Listened to from the start: the pipes may close in the very tick of the exit.
  const closed = new Promise((resolve) => child.once('close', resolve));
  try {
    const { code, signal } = await exited(child);
    limit.cancel();
    signalGroup(child, 'SIGKILL');
    await Promise.race([closed, patience()]);
    const ms = Math.round(performance.now() - started);
    return { code, signal, timedOut: limit.passed(), limitMs: job.limitMs, ...texts(), ms };
  } finally {
    limit.cancel();
    active.delete(child);
  }
}

/** Kills whatever still runs; for the end of an interrupted run. */
export function killActive(): void {
  for (const child of active) signalGroup(child, 'SIGKILL');
}

function start(job: Job): ChildProcess {
  const loader = job.program.endsWith('.js')
    ? ['--enable-source-maps']
    : ['--import', import.meta.resolve('tsx')];
  const child = spawn(process.execPath, [...loader, job.program], {
    cwd: job.root,
    env: environment(job.full),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  active.add(child);
  return child;
}

function environment(full: boolean): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  // Node warns on standard error when both colour variables are set.
  delete env.FORCE_COLOR;
  delete env.REPERES_TEST_FULL;
  return full ? { ...env, REPERES_TEST_FULL: '1' } : env;
}

function collect(child: ChildProcess): () => Pick<Outcome, 'stdout' | 'output'> {
  const stdout: Buffer[] = [];
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    output.push(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output.push(chunk);
  });
  return () => ({
    stdout: Buffer.concat(stdout).toString('utf8'),
    output: Buffer.concat(output).toString('utf8'),
  });
}

function limitTime(child: ChildProcess, limitMs: number): { cancel(): void; passed(): boolean } {
  let passed = false;
  const timers = [
    setTimeout(() => {
      passed = true;
      signalGroup(child, 'SIGTERM');
    }, limitMs),
    setTimeout(() => signalGroup(child, 'SIGKILL'), limitMs + GRACE_MS),
  ];
  return { cancel: () => timers.map((timer) => clearTimeout(timer)), passed: () => passed };
}

function exited(child: ChildProcess): Promise<Pick<Outcome, 'code' | 'signal'>> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

/** Long enough for the last output; a daemon in another group may hold the pipes for ever. */
function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, GRACE_MS).unref();
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is already empty, which is what we want.
  }
}
