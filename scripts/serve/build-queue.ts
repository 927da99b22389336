import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINE } from '../build/engine.ts';
import type { Answer, BuilderTask, Order } from './messages.ts';

/** Builds one after the other, in a process of their own. */
export interface BuildQueue {
  /** Asks for a build; asked for during a build, it comes right after. */
  readonly build: () => void;
  /** The same in a new process, which loads the engine as it is now. */
  readonly rebuildAfresh: () => void;
  /** Ends the process and resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/** Starts the process that builds; every answer goes to `onAnswer`. */
export function buildQueue(task: BuilderTask, onAnswer: (answer: Answer) => void): BuildQueue {
  let child: ChildProcess | undefined;
  let busy = false;
  let again = false;
  // True while a process is asked to leave: its place can't be built in before it has.
  let ending = false;
  let stopped = false;

  const start = (): ChildProcess => {
    const started = fork(
      fileURLToPath(new URL('./builder.ts', import.meta.url)),
      [JSON.stringify(task)],
      {
        execArgv: ['--import', import.meta.resolve('tsx')],
        env: { ...process.env, TSX_TSCONFIG_PATH: `${ENGINE}tsconfig.json` },
        // What a builder prints is for people: standard output is for results.
        stdio: ['ignore', 2, 2, 'ipc'],
      },
    );
    started.on('message', (answer: Answer) => finished(started, answer));
    started.on('exit', () => left(started));
    return started;
  };
  const build = () => {
    if (stopped || ending) return;
    again = busy;
    if (busy) return;
    busy = true;
    child ??= start();
    const order: Order = { kind: 'build' };
    child.send(order);
  };
  const finished = (from: ChildProcess, answer: Answer) => {
    if (from !== child) return;
    busy = false;
    onAnswer(answer);
    if (again) build();
  };
  const left = (from: ChildProcess) => {
    if (from !== child) return;
    child = undefined;
    if (!busy || stopped) return;
    busy = false;
    onAnswer({ kind: 'crashed', trace: 'Le processus de construction s’est arrêté.' });
  };
  const end = async (): Promise<void> => {
    const former = child;
    child = undefined;
    busy = false;
    if (former === undefined || former.exitCode !== null || former.signalCode !== null) return;
    ending = true;
    const gone = new Promise<void>((resolve) => former.once('exit', () => resolve()));
    former.kill('SIGTERM');
    await gone;
    ending = false;
  };
  return {
    build,
    rebuildAfresh: () => void end().then(build),
    stop: () => {
      stopped = true;
      return end();
    },
  };
}
