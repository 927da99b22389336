import type { JsonObject } from '../schema/json.ts';

const UNITS: Readonly<Record<string, readonly [prefix: string, suffix: string]>> = {
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
};

/**
 * A duration in ISO 8601, when it can be said exactly: one whole number, not approximate,
 * or half an hour. Half a day has no exact length, a range no notation.
 */
export function isoDuration(duration: JsonObject): { readonly iso8601?: string } {
  const { min, max, unit, approximate } = duration;
  const form = UNITS[String(unit)];
  const isExact =
    typeof min === 'number' && approximate !== true && (max === undefined || max === min);
  if (!isExact || form === undefined) return {};
  if (unit === 'hour' && Number.isInteger(min * 60) && !Number.isInteger(min)) {
    return { iso8601: `PT${min * 60}M` };
  }
  return Number.isInteger(min) ? { iso8601: `${form[0]}${min}${form[1]}` } : {};
}
