import { observeStages, type Stage } from '../../core/index.ts';

/** A stage, what comes before the first one, or what is between two. */
export type Part = Stage | 'start' | 'rest';

/** Where a process has spent its time, in seconds. */
export interface Spent {
  readonly parts: ReadonlyMap<Part, number>;
  /** Of all parts together. */
  readonly total: number;
  /** Calculation of the whole process, on all its threads: to ask for it by part would cost more than the parts. */
  readonly cpu: number;
}

/**
 * Tells, from now on, where this process spends its time. Every moment belongs to one part, the
 * innermost: the parts add up to the whole.
 * @returns What gives the times from the start of the process to the moment it is asked.
 */
export function startStopwatch(): () => Spent {
  const parts = new Map<Part, number>();
  // The process began before its first line of code.
  let last = 0;
  let current: Part = 'start';
  const change = (next: Part): void => {
    const now = performance.now() / 1000;
    parts.set(current, (parts.get(current) ?? 0) + now - last);
    last = now;
    current = next;
  };
  observeStages((stage, work) => {
    const around = current === 'start' ? 'rest' : current;
    const back = (): void => change(around);
    change(stage);
    let result: ReturnType<typeof work> | undefined;
    try {
      result = work();
      return result;
    } finally {
      // A refusal is for those who wait for the result.
      if (result instanceof Promise) result.then(back, back);
      else back();
    }
  });
  return () => {
    change(current);
    const { user, system } = process.cpuUsage();
    return { parts, total: last, cpu: (user + system) / 1_000_000 };
  };
}
