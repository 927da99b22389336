import { observeStages, type Stage } from '../../core/index.ts';

/** What a part of the work took, in seconds. */
export interface Spent {
  readonly wall: number;
  /** Of all threads of this process, its collector of garbage too. */
  readonly cpu: number;
}

/** A stage, what comes before the first one, or what is between two. */
export type Part = Stage | 'start' | 'rest';

/**
 * Tells, from now on, where this process spends its time. Every moment belongs to one part, the
 * innermost: the parts add up to the whole.
 * @returns What gives the parts, each from the start of the process to the moment it is asked.
 */
export function startStopwatch(): () => ReadonlyMap<Part, Spent> {
  const spent = new Map<Part, Spent>();
  // The process began before its first line of code.
  let last: Spent = { wall: 0, cpu: 0 };
  let current: Part = 'start';
  const change = (next: Part): void => {
    const now = { wall: performance.now() / 1000, cpu: cpuSeconds() };
    const before = spent.get(current) ?? { wall: 0, cpu: 0 };
    spent.set(current, {
      wall: before.wall + now.wall - last.wall,
      cpu: before.cpu + now.cpu - last.cpu,
    });
    last = now;
    current = next;
  };
  observeStages((stage, work) => {
    const around = current === 'start' ? 'rest' : current;
    change(stage);
    const result = work();
    if (result instanceof Promise) void result.finally(() => change(around)).catch(() => undefined);
    else change(around);
    return result;
  });
  return () => {
    change(current);
    return spent;
  };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
