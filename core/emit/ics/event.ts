import type { LocalTime } from '../../agenda/local-time.ts';
import type { Session } from '../../agenda/session.ts';
import { absolute, entryFile } from '../../api/addresses.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import { isJsonObject } from '../../schema/json.ts';
import type { Component, Property } from './calendar-text.ts';
import { TZID } from './time-zone.ts';

/** A session as an event. Its stamp comes from Git, else from its own day: no clock is asked. */
export function sessionEvent(session: Session, agenda: Entry, catalog: Catalog): Component {
  const { uid, title, start, end, format } = session;
  const { site, history } = catalog;
  const changed = history.available ? history.changes.get(agenda.file)?.updatedAt : undefined;
  const about = description(session);
  return {
    name: 'VEVENT',
    properties: [
      { name: 'UID', text: `${uid}@${new URL(site.baseUrl).host}${site.prefix}` },
      { name: 'DTSTAMP', value: changed === undefined ? `${digits(start)}00Z` : utc(changed) },
      { name: 'DTSTART', ...local(start) },
      ...(end === undefined ? [] : [{ name: 'DTEND', ...local(end) }]),
      { name: 'SUMMARY', text: title },
      ...(about === '' ? [] : [{ name: 'DESCRIPTION', text: about }]),
      { name: 'URL', value: pageOf(format ?? agenda, catalog) },
      ...(changed === undefined ? [] : [{ name: 'LAST-MODIFIED', value: utc(changed) }]),
    ],
  };
}

function description({ format, isLongest }: Session): string {
  if (format === undefined) return '';
  const { duration, frequency } = format.data;
  const measure = isJsonObject(duration) ? duration : frequency;
  const label = isJsonObject(measure) ? measure.label : undefined;
  return [
    format.summary,
    typeof label === 'string' ? `Durée\u00a0: ${label}` : '',
    isLongest ? 'L’heure de fin est celle de la plus longue durée de ce format.' : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function pageOf(entry: Entry, { site }: Catalog): string {
  return absolute(site, entry.type.collection.pages ? entry.path : entryFile(entry));
}

function local(time: LocalTime): Omit<Extract<Property, { value: string }>, 'name'> {
  return { parameters: `;TZID=${TZID}`, value: `${digits(time)}00` };
}

/** `2022-03-08T17:00` as `20220308T1700`. */
function digits(time: string): string {
  return time.replace(/[-:]/g, '');
}

/** `2022-03-01T09:00:00Z` as `20220301T090000Z`. */
function utc(time: string): string {
  return digits(time);
}
