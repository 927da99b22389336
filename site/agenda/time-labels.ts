import type { Range } from './time-share.ts';

const SPACE = '\u00a0';
const NARROW_SPACE = '\u202f';

/** «45 min», «2 h», «1 h 30». */
export function minutesLabel(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (hours === 0) return `${rest}${SPACE}min`;
  return rest === 0
    ? `${hours}${SPACE}h`
    : `${hours}${SPACE}h${SPACE}${String(rest).padStart(2, '0')}`;
}

/** «2 h à 4 h», or one length when both are equal. */
export function minutesRange({ min, max }: Range): string {
  return min === max ? minutesLabel(min) : `${minutesLabel(min)} à ${minutesLabel(max)}`;
}

/** «12 à 25 %», rounded to whole parts of a hundred. */
export function percentRange({ min, max }: Range): string {
  const [least, most] = [Math.round(min * 100), Math.round(max * 100)];
  return least === most ? `${most}${NARROW_SPACE}%` : `${least} à ${most}${NARROW_SPACE}%`;
}
