import { isJsonObject, type Json } from '../schema/json.ts';

/** Minutes of each unit that a session can be measured in; a day is one of work, seven hours. */
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 7 * 60 };

/**
 * The most minutes that a session of a format lasts: the maximum of its duration, else the limit of
 * its quota. Undefined when it says neither, or in weeks and months, which measure no session.
 */
export function longestSession(format: { readonly [field: string]: Json }): number | undefined {
  const { duration, frequency } = format;
  const [amount, unit] = isJsonObject(duration)
    ? [duration.max ?? duration.min, duration.unit]
    : isJsonObject(frequency)
      ? [frequency.limit, frequency.unit]
      : [];
  const minutes = MINUTES[String(unit)];
  return typeof amount === 'number' && minutes !== undefined
    ? Math.round(amount * minutes)
    : undefined;
}
