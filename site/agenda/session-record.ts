import type { EntryKey, JsonObject } from '../../core/index.ts';
import { asText, type EntryFields } from '../fields/entry-fields.ts';

/** A session as its agenda writes it. */
export interface SessionRecord {
  /** ISO date. */
  readonly date: string;
  /** `09:00`. */
  readonly start: string;
  readonly end?: string;
  readonly format: EntryKey;
  readonly record: JsonObject;
}

/** The properties of a session that a {@link SessionRecord} tells. */
export const SESSION_PROPERTIES = ['date', 'start', 'end', 'format'];

/** The sessions of an agenda, in the order of their days and hours. */
export function readSessions(fields: EntryFields, name: string): SessionRecord[] {
  const orderOf = ({ date, start }: SessionRecord): string => `${date} ${start}`;
  return fields
    .objects(name)
    .map((record): SessionRecord => {
      const end = asText(record.end);
      return {
        date: asText(record.date) ?? '',
        start: asText(record.start) ?? '',
        ...(end !== undefined && { end }),
        format: `formats/${asText(record.format) ?? ''}`,
        record,
      };
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}
