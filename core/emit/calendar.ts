import { isAgenda } from '../agenda/session.ts';
import { API_FOLDER, absolute, calendarFile, wholeCalendarFile } from '../api/addresses.ts';
import type { Emitter } from './emitter.ts';
import { agendaCalendar } from './ics/calendar.ts';
import { calendarText } from './ics/calendar-text.ts';

/**
 * The sessions of each agenda, and of all that stand in the list, for anyone's calendar. Former ids
 * keep answering, since a calendar program never notices that an address has moved.
 */
export const emitter: Emitter = {
  entry: (entry, catalog) => {
    if (!isAgenda(entry.type)) return [];
    const { collection } = entry.type;
    const address = absolute(catalog.site, calendarFile(entry));
    const content = () => calendarText(agendaCalendar(entry.title, address, [entry], catalog));
    const former = entry.aliases.map((alias) => `${API_FOLDER}/${collection.name}/${alias}.ics`);
    return [calendarFile(entry), ...former].map((path) => ({ path, content }));
  },
  collection: (type, catalog) => {
    if (!isAgenda(type)) return [];
    const path = wholeCalendarFile(type);
    const name = `${type.collection.label} – ${catalog.site.name}`;
    const entries = catalog.listed.get(type.collection.name) ?? [];
    const address = absolute(catalog.site, path);
    return [{ path, content: () => calendarText(agendaCalendar(name, address, entries, catalog)) }];
  },
};
