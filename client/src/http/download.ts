import { NetworkError, ReperesError } from '../errors.ts';
import type { Settings } from '../options.ts';
import { type Answer, attempt, type Request } from './attempt.ts';
import { isTransient, pause, pauseAfter } from './backoff.ts';

/**
 * The bytes of a file, asked again as long as that may help.
 * @throws ReperesError, or the reason of the caller's signal.
 */
export async function download(
  { etag: _unused, ...request }: Request,
  settings: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await downloadIfChanged(request, settings);
  return answer?.bytes ?? new Uint8Array();
}

/**
 * The same, or undefined when the server says that the file still is the one with the `etag`.
 * @throws ReperesError, or the reason of the caller's signal.
 */
export async function downloadIfChanged(
  request: Request,
  settings: Settings,
): Promise<Answer | undefined> {
  for (let count = 0; ; count += 1) {
    const outcome = await attempt(request, settings);
    if (!(outcome instanceof ReperesError)) return outcome;
    // A browser refuses the mark to some servers of other sites, and says no more than that; a
    // connection that was left alone for long breaks once.
    const isSure = count >= Math.min(1, settings.retries);
    if (outcome instanceof NetworkError && request.etag !== undefined && isSure) {
      return downloadIfChanged({ ...request, etag: undefined }, settings);
    }
    const wait = isTransient(outcome) ? pauseAfter(outcome, count) : undefined;
    if (count >= settings.retries || wait === undefined) throw outcome;
    await pause(wait, request.signal);
  }
}
