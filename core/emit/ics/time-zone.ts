import { TIME_ZONE } from '../../agenda/local-time.ts';
import type { Component } from './calendar-text.ts';

/** Name of the time zone in calendars. */
export const TZID = TIME_ZONE;

/** The clocks of Paris since 1996: the last Sundays of March and October. */
export const PARIS: Component = {
  name: 'VTIMEZONE',
  properties: [{ name: 'TZID', value: TZID }],
  components: [
    change('DAYLIGHT', '19960331T020000', 3, ['+0100', '+0200', 'CEST']),
    change('STANDARD', '19961027T030000', 10, ['+0200', '+0100', 'CET']),
  ],
};

function change(
  name: string,
  start: string,
  month: number,
  [from, to, abbreviation]: readonly [from: string, to: string, abbreviation: string],
): Component {
  return {
    name,
    properties: [
      { name: 'DTSTART', value: start },
      { name: 'RRULE', value: `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU` },
      { name: 'TZOFFSETFROM', value: from },
      { name: 'TZOFFSETTO', value: to },
      { name: 'TZNAME', value: abbreviation },
    ],
  };
}
