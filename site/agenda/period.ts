import type { Json } from '../../core/index.ts';
import { dayAfter, weekdayOf } from './day.ts';

/**
 * Names the period that a moment falls in, so that two moments of one period have one name.
 * @param moment Starts with an ISO date.
 * @param unit `day`, `week` or `month`; of any other, each moment is a period of its own.
 */
export function periodOf(moment: string, unit: Json | undefined): string {
  const day = moment.slice(0, 10);
  if (unit === 'month') return day.slice(0, 7);
  if (unit === 'week') return dayAfter(day, -weekdayOf(day));
  return unit === 'day' ? day : moment;
}
