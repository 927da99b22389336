import type { ChildProcess } from 'node:child_process';
import { forkProgram } from '../../../compiled/fork-program.ts';
import { environmentOf } from '../../../git/run-git.ts';
import type { Clone } from './clone.ts';

/** A request of Decap's protocol, with a number by which its answer is known. */
export interface DecapQuestion {
  readonly id: number;
  readonly body: unknown;
}

/** What decap-server answered to it. */
export interface DecapAnswer {
  readonly id: number;
  readonly status: number;
  readonly body: unknown;
}

/** decap-server at work on a clone. */
export interface DecapProcess {
  readonly ask: (body: unknown) => Promise<Omit<DecapAnswer, 'id'>>;
}

const GONE = {
  status: 500,
  body: { error: 'Le gardien des brouillons s’est arrêté : recommencez.' },
};

/** Starts decap-server's git mode on a clone, and again should it ever stop. */
export function decapProcess(clone: Clone): DecapProcess {
  const waiting = new Map<number, (answer: Omit<DecapAnswer, 'id'>) => void>();
  let child: ChildProcess | undefined;
  let count = 0;
  const employ = (): ChildProcess => {
    const started = start(clone);
    started.on('message', ({ id, status, body }: DecapAnswer) => {
      waiting.get(id)?.({ status, body });
      waiting.delete(id);
    });
    started.on('exit', () => {
      child = undefined;
      for (const answer of waiting.values()) answer(GONE);
      waiting.clear();
    });
    return started;
  };
  return {
    ask: (body) =>
      new Promise((resolve) => {
        child ??= employ();
        count += 1;
        waiting.set(count, resolve);
        child.send({ id: count, body } satisfies DecapQuestion);
      }),
  };
}

/** It ends by itself when this process does, and is no reason for this one to go on. */
function start({ folder, contentRoot }: Clone): ChildProcess {
  const child = forkProgram('serve/backend/workflow/decap-git', [contentRoot], {
    env: environmentOf({ own: folder, bare: true }),
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
