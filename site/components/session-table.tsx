import type { ComponentChildren, JSX } from 'preact';
import { type JsonObject, typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, type EntryFields } from '../fields/entry-fields.ts';
import { RecordRest } from '../fields/record-rest.tsx';
import { findEntry } from '../find-entry.ts';
import { frenchDate, frenchTime, frenchWeekday } from '../french.ts';
import { usePage } from '../page-context.ts';
import { EntryLink } from './entry-link.tsx';

interface SessionTableProps {
  readonly fields: EntryFields;
  /** A list of records with a `date`, a `start`, an optional `end`, and the id of a `format`. */
  readonly name: string;
  readonly caption: string;
}

const KNOWN = ['date', 'start', 'end', 'format'];

/** Sessions in the order of their days and hours. */
export function SessionTable({ fields, name, caption }: SessionTableProps): JSX.Element | null {
  const sessions = fields.objects(name);
  if (sessions.length === 0) return null;
  const ordered = [...sessions].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return (
    <section class="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{typography(caption)}</caption>
        <thead>
          <tr>
            <th scope="col">Jour</th>
            <th scope="col">Heure</th>
            <th scope="col">Format</th>
            <th scope="col">Durée</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((session) => (
            <SessionRow session={session} key={orderOf(session)}>
              <RecordRest fields={fields} name={name} record={session} known={KNOWN} />
            </SessionRow>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SessionRowProps {
  readonly session: JsonObject;
  /** What else is known of the session. */
  readonly children: ComponentChildren;
}

function SessionRow({ session, children }: SessionRowProps): JSX.Element {
  const { catalog } = usePage();
  const date = asText(session.date) ?? '';
  const key = `formats/${asText(session.format) ?? ''}`;
  const times = [session.start, session.end].flatMap((time) => asText(time) ?? []);
  return (
    <tr>
      <td>
        <time dateTime={date}>
          {frenchWeekday(date)} {frenchDate(date)}
        </time>
      </td>
      <td>{times.map(frenchTime).join(' – ')}</td>
      <td>
        <EntryLink to={key} />
        {children}
      </td>
      <td>{typography(labelOf(findEntry(catalog, key)?.data.duration) ?? '')}</td>
    </tr>
  );
}

function orderOf(session: JsonObject): string {
  return `${asText(session.date) ?? ''} ${asText(session.start) ?? ''}`;
}
