import type { Origin } from '../compiled/fork-program.ts';
import { type Builder, startBuilder } from './builder-process.ts';
import type { Answer, BuilderTask } from './messages.ts';
import type { Opened } from './published.ts';

/** Builds one after the other, in processes of their own. */
export interface BuildQueue {
  /**
   * Asks for a build; asked for during a build, it comes right after.
   * @param changed The only file that has changed since the last one, by its absolute path.
   */
  readonly build: (changed?: string) => void;
  /** The same in a new process, which loads the pages' code as it is now; and the core's, if asked. */
  readonly rebuildAfresh: (part: 'pages' | 'core') => void;
  /** Opens a path of the last good output; undefined when no process has one any more. */
  readonly open: (pathname: string) => Promise<Opened | undefined>;
  /** Ends every process and resolves when they are gone. */
  readonly stop: () => Promise<void>;
}

// The first readers of a new build come before its spare.
const SPARE_DELAY = 1500;

/** Who is told of what the builders do. */
export interface BuildListener {
  readonly onAnswer: (answer: Answer) => void;
  /** A page of the last output can't be made; in French. */
  readonly onFault: (reason: string) => void;
}

/** Starts the process that builds. */
export function buildQueue(task: BuilderTask, { onAnswer, onFault }: BuildListener): BuildQueue {
  /** Has the pages' code as it is now. */
  let builder: Builder | undefined;
  /** Gave the last good output, and gives its files until another one is as far. */
  let giver: Builder | undefined;
  /**
   * Ready to take over when the pages' code changes: it has loaded all the rest. Who never changes it
   * needs none.
   */
  let spare: Builder | undefined;
  let isCodeEdited = false;
  let sparing: NodeJS.Timeout | undefined;
  let state: 'idle' | 'busy' | 'stopped' = 'idle';
  let again = false;

  const build = (changed?: string) => {
    again = state === 'busy';
    if (state !== 'idle') return;
    state = 'busy';
    clearTimeout(sparing);
    builder ??= spare ?? start('compiled');
    if (builder === spare) spare = undefined;
    builder.build(changed);
  };
  const start = (origin: Origin): Builder => {
    const started: Builder = startBuilder(task, origin, {
      onAnswer: (answer) => void (builder === started && settle(answer)),
      onFault: (reason) => void (giver === started && onFault(reason)),
      onBehind: () => void (builder === started && build()),
      onGone: () => {
        if (spare === started) spare = undefined;
        if (giver === started) giver = undefined;
        if (builder !== started) return;
        builder = undefined;
        settle({ kind: 'crashed', trace: 'Le processus de construction s’est arrêté.' });
      },
    });
    return started;
  };
  const settle = (answer: Answer) => {
    if (state !== 'busy') return;
    state = 'idle';
    if (answer.kind === 'result' && answer.result.kind === 'built') {
      if (giver !== builder) void giver?.end();
      giver = builder;
    }
    onAnswer(answer);
    if (again) build();
    else if (isCodeEdited && spare === undefined) {
      sparing = setTimeout(() => {
        spare = start('sources');
        spare.prepare();
      }, SPARE_DELAY);
    }
  };
  return {
    build,
    rebuildAfresh(part) {
      if (state === 'stopped') return;
      isCodeEdited = true;
      if (builder !== giver) void builder?.end();
      builder = undefined;
      if (part === 'core') {
        void spare?.end();
        spare = undefined;
      }
      state = 'idle';
      build();
    },
    async open(pathname) {
      for (let asked = giver; asked !== undefined; asked = giver) {
        const opened = await asked.open(pathname);
        // Another one may have taken its place meanwhile.
        if (opened !== undefined || asked === giver) return opened;
      }
      return undefined;
    },
    async stop() {
      state = 'stopped';
      clearTimeout(sparing);
      await Promise.all([...new Set([builder, giver, spare])].map((each) => each?.end()));
    },
  };
}
