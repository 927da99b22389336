import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a condition holds, looking every 20 ms; rejects after `limit` milliseconds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  limit = 30_000,
): Promise<void> {
  const end = performance.now() + limit;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`still not so after ${limit} ms: ${holds}`);
    await pause(20);
  }
}
