import { summarize } from '../build/summary.ts';
import { announcements } from '../headers/announcements.ts';
import type { LiveEvents } from './live/events.ts';
import type { Answer } from './messages.ts';
import type { Published } from './published.ts';
import type { Current } from './site-routes.ts';

/** What takes the answers of the builders. */
export interface Taker {
  readonly current: Current;
  readonly events: LiveEvents;
  /** Opens a path of the last good output. */
  readonly open: Published['open'];
}

/** Serves a new output, or says why there is none: what was served before stays. */
export async function takeAnswer(answer: Answer, taker: Taker): Promise<string> {
  if (answer.kind === 'crashed') {
    return tellProblems(`Le moteur s’est arrêté :\n${answer.trace}`, taker);
  }
  const { result, milliseconds } = answer;
  if (result.kind === 'built') {
    const { build, ends } = result;
    taker.current.published = { build, announced: announcements(ends), open: taker.open };
    taker.events.send({ build });
  }
  const { text } = await summarize(result, false, milliseconds);
  return result.kind === 'built' ? text : tellProblems(text, taker);
}

/** Tells every open page what keeps the last change from being shown. */
export function tellProblems(problems: string, { current, events }: Taker): string {
  current.problems = problems;
  events.send({ ...events.state(), problems });
  return problems;
}
