import type { ForkOptions } from 'node:child_process';
import { forkProgram, type Origin } from '../compiled/fork-program.ts';
import type { Answer, BuilderTask, Order, Told } from './messages.ts';
import type { Opened } from './published.ts';

/** A process that builds. */
export interface Builder {
  readonly prepare: () => void;
  /** @param changed The only file that has changed since its last build, by its absolute path. */
  readonly build: (changed?: string) => void;
  /** Opens a path of its last output; undefined when the process is gone. */
  readonly open: (pathname: string) => Promise<Opened | undefined>;
  /**
   * Ends it at once and resolves when it is gone. It writes nothing but what the engine keeps for
   * itself, each file whole.
   */
  readonly end: () => Promise<void>;
}

/** Who is told of what a builder does. */
export interface BuilderListener {
  readonly onAnswer: (answer: Answer) => void;
  /** A page that nobody has asked for yet can't be made. */
  readonly onFault: (reason: string) => void;
  /** Git has gone on since the last output was loaded. */
  readonly onBehind: () => void;
  readonly onGone: () => void;
}

/** Starts a process that builds when it is told to. */
export function startBuilder(
  task: BuilderTask,
  origin: Origin,
  listener: BuilderListener,
): Builder {
  const options: ForkOptions = {
    // What a builder prints is for people: standard output is for results.
    stdio: ['ignore', 2, 2, 'ipc'],
    // Files are sent as bytes.
    serialization: 'advanced',
  };
  const child = forkProgram('serve/builder', [JSON.stringify(task)], options, origin);
  const asked = new Map<number, (opened: Opened | undefined) => void>();
  let requests = 0;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void gone.then(() => {
    for (const answer of asked.values()) answer(undefined);
    asked.clear();
    listener.onGone();
  });
  child.on('message', (told: Told) => {
    if (told.kind === 'faulty') listener.onFault(told.reason);
    else if (told.kind === 'behind') listener.onBehind();
    else if (told.kind !== 'opened') listener.onAnswer(told);
    else {
      asked.get(told.request)?.(told.opened);
      asked.delete(told.request);
    }
  });
  // To a process that is going nothing can be sent: its end says the rest.
  const send = (order: Order): void => void child.send(order, () => undefined);
  return {
    prepare: () => send({ kind: 'prepare' }),
    build: (changed) => send({ kind: 'build', ...(changed !== undefined && { changed }) }),
    open(pathname) {
      if (!child.connected) return Promise.resolve(undefined);
      requests += 1;
      const request = requests;
      return new Promise((resolve) => {
        asked.set(request, resolve);
        send({ kind: 'open', request, pathname });
      });
    },
    async end() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
