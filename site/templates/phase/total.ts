import type { Json, JsonObject } from '../../../core/index.ts';
import { asObject, asText } from '../../fields/entry-fields.ts';
import { counted, frenchNumber } from '../../french.ts';

/** Units that add up on a time axis, the longest first. */
const UNITS = [
  { unit: 'month', singular: 'mois', plural: 'mois' },
  { unit: 'week', singular: 'semaine', plural: 'semaines' },
  { unit: 'day', singular: 'jour', plural: 'jours' },
];

/** «24 mois et environ 9 semaines»: durations added unit by unit, so that no figure is rounded. */
export function totalLabel(durations: readonly Json[]): string {
  const records = durations.flatMap((duration): JsonObject[] => {
    const record = asObject(duration);
    return record === undefined ? [] : [record];
  });
  const parts = UNITS.flatMap(({ unit, singular, plural }) => {
    const own = records.filter((record) => asText(record.unit) === unit);
    if (own.length === 0) return [];
    const min = own.reduce((sum, record) => sum + numberOf(record.min), 0);
    const max = own.reduce((sum, record) => sum + numberOf(record.max ?? record.min), 0);
    const about = own.some(({ approximate }) => approximate === true) ? 'environ ' : '';
    const range = min === max ? '' : `${frenchNumber(min)} à `;
    return `${about}${range}${counted(max, singular, plural)}`;
  });
  return parts.join(' et ');
}

function numberOf(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}
