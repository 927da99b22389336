import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINE } from '../build/engine.ts';
import type { BuilderTask } from './messages.ts';

const PROGRAM = fileURLToPath(new URL('./builder.ts', import.meta.url));

/** Starts a process that builds when it is told to. */
export function startBuilder(task: BuilderTask): ChildProcess {
  return fork(PROGRAM, [JSON.stringify(task)], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, TSX_TSCONFIG_PATH: `${ENGINE}tsconfig.json` },
    // What a builder prints is for people: standard output is for results.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
}

/**
 * Ends a builder at once and resolves when it is gone. A build in progress is lost: the next one
 * recovers its lock and removes what it left.
 */
export async function endBuilder(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await gone;
}
