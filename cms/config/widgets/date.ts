import type { JsonObject } from '../../../core/index.ts';

/** A day, written as in the schema's `date` format. */
export function dateWidget(): JsonObject {
  return {
    widget: 'datetime',
    format: 'YYYY-MM-DD',
    date_format: 'DD/MM/YYYY',
    time_format: false,
  };
}

/** A moment in UTC, written as in the schema's `date-time` format. */
export function dateTimeWidget(): JsonObject {
  return {
    widget: 'datetime',
    format: 'YYYY-MM-DD[T]HH:mm:ss[Z]',
    date_format: 'DD/MM/YYYY',
    time_format: 'HH:mm',
    picker_utc: true,
  };
}
