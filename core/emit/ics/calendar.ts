import { sessionsOf } from '../../agenda/session.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import type { Component } from './calendar-text.ts';
import { sessionEvent } from './event.ts';
import { PARIS, TZID } from './time-zone.ts';

/** A calendar of the sessions of some agendas. `address` is where it is published. */
export function agendaCalendar(
  name: string,
  address: string,
  agendas: readonly Entry[],
  catalog: Catalog,
): Component {
  return {
    name: 'VCALENDAR',
    properties: [
      { name: 'VERSION', value: '2.0' },
      { name: 'PRODID', text: `-//${catalog.site.name}//Agenda//FR` },
      { name: 'CALSCALE', value: 'GREGORIAN' },
      { name: 'METHOD', value: 'PUBLISH' },
      { name: 'NAME', text: name },
      // What the programs read that don't know NAME yet.
      { name: 'X-WR-CALNAME', text: name },
      { name: 'X-WR-TIMEZONE', value: TZID },
      { name: 'SOURCE', parameters: ';VALUE=URI', value: address },
      { name: 'REFRESH-INTERVAL', parameters: ';VALUE=DURATION', value: 'P1D' },
    ],
    components: [
      PARIS,
      ...agendas.flatMap((agenda) =>
        sessionsOf(agenda, catalog).map((session) => sessionEvent(session, agenda, catalog)),
      ),
    ],
  };
}
