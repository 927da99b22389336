import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { SESSION_PROPERTIES, type SessionRecord } from '../agenda/session-record.ts';
import { labelOf } from '../fields/duration.ts';
import type { EntryFields } from '../fields/entry-fields.ts';
import { RecordRest } from '../fields/record-rest.tsx';
import { findEntry } from '../find-entry.ts';
import { frenchDate, frenchTime, frenchWeekday } from '../french.ts';
import { usePage } from '../page-context.ts';
import { EntryLink } from './entry-link.tsx';

interface SessionListProps {
  readonly fields: EntryFields;
  /** The field that the sessions come from. */
  readonly name: string;
  readonly sessions: readonly SessionRecord[];
}

/** The sessions one after the other: the day, the hour, the format and how long it lasts. */
export function SessionList({ fields, name, sessions }: SessionListProps): JSX.Element {
  const { catalog } = usePage();
  return (
    <ol class="session-list">
      {sessions.map(({ date, start, end, format, record }) => (
        <li key={date + start + format}>
          <p class="session-moment">
            <time dateTime={`${date}T${start}`}>
              {frenchWeekday(date)} {frenchDate(date)}, {frenchTime(start)}
              {end !== undefined && ` – ${frenchTime(end)}`}
            </time>
          </p>
          <p class="session-format">
            <EntryLink to={format} />{' '}
            <span class="session-duration">
              {typography(labelOf(findEntry(catalog, format)?.data.duration) ?? '')}
            </span>
          </p>
          <RecordRest fields={fields} name={name} record={record} known={SESSION_PROPERTIES} />
        </li>
      ))}
    </ol>
  );
}
