import { ReperesError } from '../errors.ts';
import type { Settings } from '../options.ts';
import { attempt, type Request } from './attempt.ts';
import { isTransient, pause, pauseAfter } from './backoff.ts';

/**
 * The bytes of a file, asked again as long as that may help.
 * @throws ReperesError, or the reason of the caller's signal.
 */
export async function download(
  request: Request,
  settings: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let count = 0; ; count += 1) {
    const outcome = await attempt(request, settings);
    if (!(outcome instanceof ReperesError)) return outcome;
    const wait = isTransient(outcome) ? pauseAfter(outcome, count) : undefined;
    if (count >= settings.retries || wait === undefined) throw outcome;
    await pause(wait, request.signal);
  }
}
