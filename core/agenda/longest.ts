import { isJsonObject, type Json } from '../schema/json.ts';

/** Minutes of each unit that a session can be measured in; a day is one of work, seven hours. */
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 7 * 60 };

/** The fields of an entry that says how long its sessions are. */
export interface Format {
  readonly [field: string]: Json;
}

/**
 * The most minutes that a session of a format lasts: the maximum of its duration, else the limit of
 * its quota. Undefined when it says neither, or in weeks and months, which measure no session.
 */
export function longestSession({ duration, frequency }: Format): number | undefined {
  if (isJsonObject(duration)) return minutesOf(duration.max ?? duration.min, duration.unit);
  return quotaOf(frequency);
}

/** The fewest minutes that a session of a format lasts: a quota counts as its limit. */
export function shortestSession({ duration, frequency }: Format): number | undefined {
  if (isJsonObject(duration)) return minutesOf(duration.min ?? duration.max, duration.unit);
  return quotaOf(frequency);
}

function quotaOf(frequency: Json | undefined): number | undefined {
  return isJsonObject(frequency) ? minutesOf(frequency.limit, frequency.unit) : undefined;
}

function minutesOf(amount: Json | undefined, unit: Json | undefined): number | undefined {
  const minutes = MINUTES[String(unit)];
  return typeof amount === 'number' && minutes !== undefined
    ? Math.round(amount * minutes)
    : undefined;
}
