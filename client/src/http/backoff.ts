import { HttpError, NetworkError, type ReperesError } from '../errors.ts';

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 30_000;

/** Whether asking again may help: a broken network, a server in trouble or overwhelmed. */
export function isTransient(error: ReperesError): boolean {
  if (error instanceof NetworkError) return true;
  return error instanceof HttpError && (error.status === 429 || (error.status ?? 0) >= 500);
}

/**
 * Milliseconds to wait before asking again, each time twice as long, or what the server asks for;
 * undefined when that is longer than anyone would wait.
 * @param attempt Number of the attempt that has failed, from 0.
 */
export function pauseAfter(error: ReperesError | undefined, attempt: number): number | undefined {
  const asked = error instanceof HttpError ? error.retryAfter : undefined;
  if (asked !== undefined) return asked * 1000 > LONGEST_PAUSE_MS ? undefined : asked * 1000;
  // Spread out, so that many clients don't come back at the same moment.
  const spread = 0.75 + Math.random() / 2;
  return Math.min(FIRST_PAUSE_MS * 2 ** attempt * spread, LONGEST_PAUSE_MS);
}

/** Seconds that a `Retry-After` header asks for: a number, or a date. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

/** Waits; an abort ends the wait with the signal's reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
