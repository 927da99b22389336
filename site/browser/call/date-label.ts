const SPACE = '\u00a0';
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });
const DATE = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/;

interface Day {
  readonly year: string;
  readonly month: string;
  /** `1er`, `17`; absent for a month. */
  readonly day?: string;
}

/**
 * A day or a month, or the time between two, as a French sentence starts with it: «17 novembre 2026»,
 * «Du 2 au 13 novembre 2026», «De janvier à mars 2027». Undefined for what is no date.
 */
export function dateLabel(from: string, to?: string): string | undefined {
  const start = read(from);
  if (start === undefined) return undefined;
  const end = to === undefined ? undefined : read(to);
  if (to !== undefined && end === undefined) return undefined;
  if (end === undefined || from === to) return capital(written(start));
  const isSameYear = start.year === end.year;
  const isSameMonth = isSameYear && start.month === end.month;
  const opening = written(start, openingParts(isSameYear, isSameMonth));
  if (start.day !== undefined) return `Du${SPACE}${opening} au${SPACE}${written(end)}`;
  const of = /^[aeiouéèôh]/.test(opening) ? 'D’' : 'De ';
  return `${of}${opening} à ${written(end)}`;
}

function read(date: string): Day | undefined {
  const match = DATE.exec(date);
  if (match === null) return undefined;
  const [, year = '', number = '', day] = match;
  const time = new Date(`${year}-${number}-${day ?? '01'}T00:00:00Z`);
  // A 31st of June is read as a 1st of July.
  if (time.getUTCMonth() + 1 !== Number(number)) return undefined;
  return {
    year,
    month: MONTH.format(time),
    ...(day !== undefined && { day: day === '01' ? '1er' : String(Number(day)) }),
  };
}

/** What needn't be said twice is said with the end. */
function openingParts(isSameYear: boolean, isSameMonth: boolean): readonly Part[] {
  if (!isSameYear) return ['day', 'month', 'year'];
  return isSameMonth ? ['day'] : ['day', 'month'];
}

type Part = 'day' | 'month' | 'year';

function written(date: Day, parts: readonly Part[] = ['day', 'month', 'year']): string {
  const words = parts.flatMap((part) => date[part] ?? []);
  return words.join(date.day === undefined ? ' ' : SPACE);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
