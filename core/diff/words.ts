import type { Json } from '../schema/json.ts';

/** A name or a value between French quotation marks. */
export function quoted(text: string): string {
  return `« ${text} »`;
}

/** `1 entrée`, `12 entrées`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('fr-FR')} ${noun}${count > 1 ? 's' : ''}`;
}

const MOST_NAMED = 5;

/** The first of some names, quoted, and how many others there are. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(quoted);
  const others = names.length - shown.length;
  if (others > 0) shown.push(others === 1 ? '1 autre' : `${others} autres`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} et ${last}`;
}

/** A value as a consumer would read it in JSON. */
export function valueText(value: Json | undefined): string {
  return value === undefined
    ? 'rien'
    : quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

/** `2027-01-01` as `1er janvier 2027`. */
export function frenchDate(date: string): string {
  const written = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  return written.format(new Date(`${date}T00:00:00Z`)).replace(/^1 /, '1er ');
}
