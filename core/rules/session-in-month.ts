import type { ReadEntry } from '../catalog/read-entry.ts';
import { isJsonObject } from '../schema/json.ts';
import type { Finding, Rule } from './rule.ts';

/** A month's agenda holds that month's sessions, each ending after it begins. */
export const rule: Rule = {
  code: 'session-outside',
  description: 'Les séances d’un agenda ont lieu dans son mois et finissent après avoir commencé.',
  check: ({ entries }) =>
    [...entries.values()].filter((entry) => typeof entry.data.month === 'string').flatMap(inAgenda),
};

function inAgenda(entry: ReadEntry): Finding[] {
  const sessions = Array.isArray(entry.data.sessions) ? entry.data.sessions : [];
  return sessions.flatMap((session, index) => {
    if (!isJsonObject(session)) return [];
    const pointer = `/sessions/${index}`;
    return [...wrongMonth(entry, session.date, pointer), ...wrongEnd(entry, session, pointer)];
  });
}

function wrongMonth(entry: ReadEntry, date: unknown, pointer: string): Finding[] {
  const month = String(entry.data.month);
  if (typeof date !== 'string' || date.startsWith(`${month}-`)) return [];
  return [
    {
      entry,
      pointer: `${pointer}/date`,
      message: `La séance du ${date} est hors du mois ${month}.`,
      hint: 'Corrigez la date, ou rangez la séance dans l’agenda de son mois.',
    },
  ];
}

function wrongEnd(entry: ReadEntry, session: Record<string, unknown>, pointer: string): Finding[] {
  const { start, end } = session;
  if (typeof start !== 'string' || typeof end !== 'string' || end > start) return [];
  return [
    {
      entry,
      pointer: `${pointer}/end`,
      message: `La séance finit à ${end}, avant d’avoir commencé à ${start}.`,
      hint: 'Corrigez l’heure de fin, ou retirez-la : la séance dure alors le temps de son format.',
    },
  ];
}
