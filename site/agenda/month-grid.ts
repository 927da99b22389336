import { dayAfter, weekdayOf } from './day.ts';

/** One day of a month's grid. */
export interface GridDay<T> {
  /** ISO date; absent for the days of the neighbouring months. */
  readonly date?: string;
  readonly items: readonly T[];
}

/** A month as weeks. */
export interface MonthGrid<T> {
  /** The days of the week that have a column, 0 for Monday: the weekend only when something is on it. */
  readonly columns: readonly number[];
  readonly weeks: readonly (readonly GridDay<T>[])[];
}

const WORKDAYS = [0, 1, 2, 3, 4];

/**
 * Lays things with a date on the weeks of a month, Monday first.
 * @param month `2022-03`; what is no month gives no weeks.
 */
export function monthGrid<T extends { readonly date: string }>(
  month: string,
  items: readonly T[],
): MonthGrid<T> {
  const days = daysOf(month);
  const inMonth = items.filter(({ date }) => days.includes(date));
  const used = new Set([...WORKDAYS, ...inMonth.map(({ date }) => weekdayOf(date))]);
  const columns = [...used].sort((a, b) => a - b);
  const weekOf = (date: string): string => dayAfter(date, -weekdayOf(date));
  const mondays = [...new Set(days.map(weekOf))];
  const weeks = mondays.map((monday) =>
    columns.map((column): GridDay<T> => {
      const date = dayAfter(monday, column);
      return days.includes(date)
        ? { date, items: inMonth.filter((item) => item.date === date) }
        : { items: [] };
    }),
  );
  // A month that starts on a Saturday begins with a week of nothing when the weekend has no column.
  return { columns, weeks: weeks.filter((week) => week.some(({ date }) => date !== undefined)) };
}

function daysOf(month: string): string[] {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return [];
  const days = [`${month}-01`];
  for (;;) {
    const next = dayAfter(days.at(-1) ?? '', 1);
    if (!next.startsWith(month)) return days;
    days.push(next);
  }
}
