const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
/** From Sunday. */
export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const FIELDS = ['year', 'month', 'day', 'hour', 'minute'] as const;
const CLOCK = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const NARROW_SPACE = '\u202f';
const SPACE = '\u00a0';

/** «1er mars 2022» from `2022-03-01` or from a date and time that starts so. */
export function frenchDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return iso;
  const name = MONTHS[month - 1];
  return name === undefined ? iso : `${day === 1 ? '1er' : day}${SPACE}${name} ${year}`;
}

/** The day and the hour in France of an instant such as `2022-03-01T09:00:00Z`. */
export function inFrance(instant: string): { readonly date: string; readonly time: string } {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return { date: instant, time: '' };
  const parts = new Map(CLOCK.formatToParts(time).map(({ type, value }) => [type, value]));
  const [year, month, day, hour, minute] = FIELDS.map((name) => parts.get(name) ?? '');
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** «mars 2022» from `2022-03`. */
export function frenchMonth(iso: string): string {
  const [year, month] = iso.split('-').map(Number);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return name === undefined ? iso : `${name} ${year}`;
}

/** «mardi» from `2022-03-01`; `""` for what is no date. */
export function frenchWeekday(iso: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? '' : (WEEKDAYS[new Date(time).getUTCDay()] ?? '');
}

/** «9 h 30», «14 h» from `09:30`, `14:00`. */
export function frenchTime(clock: string): string {
  const [hours, minutes] = clock.split(':');
  if (hours === undefined || minutes === undefined) return clock;
  const rest = minutes === '00' ? '' : `${SPACE}${minutes}`;
  return `${Number(hours)}${SPACE}h${rest}`;
}

/** «12 500,5»: French decimal comma and thin spaces, on any machine. */
export function frenchNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** «1 entrée», «12 entrées»; zero is singular in French. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${frenchNumber(count)}${SPACE}${count < 2 ? singular : plural}`;
}
