import { loadReport } from '../report/format.ts';
import type { Refusal } from './load.ts';
import type { Built } from './request.ts';

/** What to tell of a build. */
export interface Summary {
  readonly text: string;
  /** False for good news, which nobody needs in a log. */
  readonly important: boolean;
}

/** Tells in French how a build ended. `milliseconds` is its duration. */
export async function summarize(
  result: Built | Refusal,
  color: boolean,
  milliseconds: number,
): Promise<Summary> {
  if (result.kind === 'failed') {
    return { text: `${result.failure.message}\n${result.failure.hint}`, important: true };
  }
  const report = await loadReport('text');
  if (result.kind === 'problems') {
    return { text: report(result.diagnostics, { color }), important: true };
  }
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  const built = `Site construit : ${count(result.entries, 'entrée')}, ${count(result.files, 'fichier')}, ${seconds} s.`;
  return result.diagnostics.length === 0
    ? { text: built, important: false }
    : { text: `${report(result.diagnostics, { color })}\n\n${built}`, important: true };
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('fr-FR')} ${noun}${number > 1 ? 's' : ''}`;
}
