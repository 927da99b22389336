/** Where every date and hour of an agenda is read. */
export const TIME_ZONE = 'Europe/Paris';

/** A moment as a clock of {@link TIME_ZONE} shows it: `2022-03-08T17:00`. */
export type LocalTime = string;

/** Joins a day and an hour; undefined when either is none. */
export function localTime(date: unknown, time: unknown): LocalTime | undefined {
  const written = `${String(date)}T${String(time)}`;
  if (!/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/.test(written)) return undefined;
  const read = new Date(`${written}Z`);
  return Number.isNaN(read.getTime()) || !read.toISOString().startsWith(written)
    ? undefined
    : written;
}

/** The time that a clock shows so many minutes later. */
export function later(start: LocalTime, minutes: number): LocalTime {
  return new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

let zoneClock: Intl.DateTimeFormat | undefined;

/** The same time with its distance from UTC: `2022-03-08T17:00:00+01:00`. */
export function withOffset(time: LocalTime): string {
  // An hour off around a change of clocks; the second look is at the right side of it.
  const near = offsetAt(new Date(`${time}Z`));
  return `${time}:00${offsetAt(new Date(`${time}:00${near}`))}`;
}

function offsetAt(moment: Date): string {
  // Made when first asked: it costs as much as reading a hundred entries.
  zoneClock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: TIME_ZONE,
    timeZoneName: 'longOffset',
  });
  const part = zoneClock.formatToParts(moment).find(({ type }) => type === 'timeZoneName');
  return part?.value.replace('GMT', '') || '+00:00';
}
