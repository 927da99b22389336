import type { Json } from '../../../core/index.ts';
import { asObject, asText } from '../../fields/entry-fields.ts';

/** A length on the time axis: from the shortest to the longest, in months. */
export interface Months {
  readonly min: number;
  readonly max: number;
}

const DAYS_IN_MONTH = 365.25 / 12;
const IN_MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  week: 7 / DAYS_IN_MONTH,
  day: 1 / DAYS_IN_MONTH,
};

/** Reads a duration in months; one of minutes or hours has no length on such an axis. */
export function monthsOf(duration: Json | undefined): Months | undefined {
  const { min, max, unit } = asObject(duration) ?? {};
  const size = IN_MONTHS[asText(unit) ?? ''];
  if (typeof min !== 'number' || size === undefined) return undefined;
  return { min: min * size, max: (typeof max === 'number' ? max : min) * size };
}
