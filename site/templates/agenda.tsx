import type { JSX } from 'preact';
import {
  calendarFile,
  type Entry,
  isAgenda,
  sessionsOf,
  typography,
  wholeCalendarFile,
} from '../../core/index.ts';
import { readSessions } from '../agenda/session-record.ts';
import { timeShares } from '../agenda/time-share.ts';
import { CalendarLink } from '../components/calendar-link.tsx';
import { CardList } from '../components/card-list.tsx';
import { MonthTable } from '../components/month-table.tsx';
import { SessionList } from '../components/session-list.tsx';
import { TimeShareChart } from '../components/time-share-chart.tsx';
import { Facts } from '../fields/facts.tsx';
import { frameId } from '../frame-id.ts';
import { frenchMonth } from '../french.ts';
import { usePage } from '../page-context.ts';
import type { ListProps, Template, TemplateProps } from '../template.ts';

/** A month of sessions: on its weeks or one after the other, then the time that each format takes. */
export const template: Template = { type: 'agenda', Content: AgendaContent, List: AgendaList };

const SESSIONS = 'sessions';

function AgendaContent({ fields }: TemplateProps): JSX.Element {
  const { classes } = usePage().theme;
  const labels = fields.texts('labels');
  return (
    <>
      {labels.length > 0 && (
        <ul class="plain-list label-list">
          {labels.map((label) => (
            <li key={label}>
              <p class={classes.badgeInfo}>{typography(label)}</p>
            </li>
          ))}
        </ul>
      )}
      <Sessions fields={fields} />
      <Facts fields={fields} />
    </>
  );
}

function Sessions({ fields }: TemplateProps): JSX.Element | null {
  const { entry } = fields;
  const month = fields.text('month') ?? '';
  const sessions = readSessions(fields, SESSIONS);
  if (sessions.length === 0) return null;
  return (
    <>
      <h2 id={frameId('seances')}>Séances de {frenchMonth(month)}</h2>
      {isAgenda(entry.type) && <CalendarLink file={calendarFile(entry)} />}
      <MonthTable month={month} sessions={sessions} />
      <SessionList fields={fields} name={SESSIONS} sessions={sessions} />
      <Shares of={entry} />
    </>
  );
}

function Shares({ of: agenda }: { readonly of: Entry }): JSX.Element {
  const sessions = sessionsOf(agenda, usePage().catalog);
  const shares = timeShares(sessions);
  const measured = shares.reduce((all, { count }) => all + count, 0);
  return <TimeShareChart shares={shares} unmeasured={sessions.length - measured} />;
}

function AgendaList({ entries }: ListProps): JSX.Element {
  const [first] = entries;
  return (
    <>
      {first !== undefined && isAgenda(first.type) && (
        <CalendarLink file={wholeCalendarFile(first.type)} />
      )}
      <CardList entries={entries} />
    </>
  );
}
