import type { ChildProcess } from 'node:child_process';
import { endBuilder, startBuilder } from './builder-process.ts';
import type { Answer, BuilderTask, Order, Told } from './messages.ts';

/** Builds one after the other, in a process of their own. */
export interface BuildQueue {
  /** Asks for a build; asked for during a build, it comes right after. */
  readonly build: () => void;
  /** The same in a new process, which loads the pages' code as it is now; and the core's, if asked. */
  readonly rebuildAfresh: (part: 'pages' | 'core') => Promise<void>;
  /** Ends every process and resolves when they are gone. */
  readonly stop: () => Promise<void>;
}

const BUILD: Order = { kind: 'build' };
const PREPARE: Order = { kind: 'prepare' };
// The first readers of a new build come before its spare.
const SPARE_DELAY = 1500;

/** Who is told of what the builders do. */
export interface BuildListener {
  readonly onAnswer: (answer: Answer) => void;
  /** The folder of an earlier answer now has its search index too. */
  readonly onIndexed: (folder: string) => void;
}

/** Starts the process that builds. */
export function buildQueue(task: BuilderTask, { onAnswer, onIndexed }: BuildListener): BuildQueue {
  let child: ChildProcess | undefined;
  // Ready to take over when the pages' code changes: it has loaded all the rest.
  let spare: ChildProcess | undefined;
  let sparing: NodeJS.Timeout | undefined;
  let state: 'idle' | 'busy' | 'replacing' | 'stopped' = 'idle';
  let again = false;

  const build = () => {
    again = state === 'busy';
    if (state !== 'idle') return;
    state = 'busy';
    clearTimeout(sparing);
    if (child === undefined) {
      child = employ(spare ?? startBuilder(task));
      spare = undefined;
    }
    child.send(BUILD);
  };
  const employ = (started: ChildProcess): ChildProcess => {
    started.on('message', (told: Told) => {
      if (child !== started) return;
      if (told.kind === 'indexed') onIndexed(told.folder);
      else settle(told);
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
    else if (spare === undefined) sparing = setTimeout(keepSpare, SPARE_DELAY);
  };
  const keepSpare = () => {
    const started = startBuilder(task);
    started.on('exit', () => {
      if (spare === started) spare = undefined;
    });
    started.send(PREPARE);
    spare = started;
  };
  return {
    build,
    async rebuildAfresh(part) {
      if (state === 'stopped') return;
      const stale = part === 'core' ? [child, spare] : [child];
      const gone = Promise.all(stale.map(endBuilder));
      child = undefined;
      if (part === 'core') spare = undefined;
      if (state === 'replacing') return;
      state = 'replacing';
      await gone;
      if (state !== 'replacing') return;
      state = 'idle';
      build();
    },
    async stop() {
      state = 'stopped';
      clearTimeout(sparing);
      await Promise.all([endBuilder(child), endBuilder(spare)]);
    },
  };
}
