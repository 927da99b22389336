import { basename } from 'node:path';
import { summarize } from '../build/summary.ts';
import type { LiveEvents } from './live/events.ts';
import type { Answer } from './messages.ts';
import { readPublished } from './published.ts';
import type { Current } from './site-routes.ts';

/** Serves a new build, or says why there is none: what was served before stays. */
export async function takeAnswer(
  answer: Answer,
  current: Current,
  { send, state }: LiveEvents,
): Promise<string> {
  if (answer.kind === 'result' && answer.result.kind === 'built') {
    const { folder } = answer.result;
    current.published = readPublished(folder);
    send({ build: basename(folder) });
  }
  if (answer.kind === 'result') {
    const { text } = await summarize(answer.result, false, answer.milliseconds);
    if (answer.result.kind !== 'built') fail(text);
    return text;
  }
  return fail(`Le moteur s’est arrêté :\n${answer.trace}`);

  function fail(problems: string): string {
    current.problems = problems;
    send({ ...state(), problems });
    return problems;
  }
}
