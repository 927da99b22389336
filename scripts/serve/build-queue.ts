import type { ChildProcess } from 'node:child_process';
import { endBuilder, startBuilder } from './builder-process.ts';
import type { Answer, BuilderTask, Order } from './messages.ts';

/** Builds one after the other, in a process of their own. */
export interface BuildQueue {
  /** Asks for a build; asked for during a build, it comes right after. */
  readonly build: () => void;
  /** The same in a new process, which loads the engine as it is now. */
  readonly rebuildAfresh: () => Promise<void>;
  /** Ends every process and resolves when they are gone. */
  readonly stop: () => Promise<void>;
}

const BUILD: Order = { kind: 'build' };
const PREPARE: Order = { kind: 'prepare' };

/** Starts the process that builds; every answer goes to `onAnswer`. */
export function buildQueue(task: BuilderTask, onAnswer: (answer: Answer) => void): BuildQueue {
  let child: ChildProcess | undefined;
  // Ready to take over when the engine changes; it has loaded nothing of the engine yet.
  let spare: ChildProcess | undefined;
  let state: 'idle' | 'busy' | 'replacing' | 'stopped' = 'idle';
  let again = false;

  const build = () => {
    again = state === 'busy';
    if (state !== 'idle') return;
    state = 'busy';
    child ??= employ(spare ?? startBuilder(task));
    spare = undefined;
    child.send(BUILD);
  };
  const employ = (started: ChildProcess): ChildProcess => {
    started.on('message', (answer: Answer) => {
      if (child === started) settle(answer);
    });
    started.on('exit', () => {
      if (child !== started) return;
      child = undefined;
      settle({ kind: 'crashed', trace: 'Le processus de construction s’est arrêté.' });
    });
    return started;
  };
  const settle = (answer: Answer) => {
    if (state !== 'busy') return;
    state = 'idle';
    onAnswer(answer);
    if (again) build();
    else keepSpare();
  };
  const keepSpare = () => {
    if (spare !== undefined) return;
    const started = startBuilder(task);
    started.on('exit', () => {
      if (spare === started) spare = undefined;
    });
    started.send(PREPARE);
    spare = started;
  };
  return {
    build,
    async rebuildAfresh() {
      if (state === 'replacing' || state === 'stopped') return;
      state = 'replacing';
      const former = child;
      child = undefined;
      await endBuilder(former);
      if (state !== 'replacing') return;
      state = 'idle';
      build();
    },
    async stop() {
      state = 'stopped';
      await Promise.all([endBuilder(child), endBuilder(spare)]);
    },
  };
}
