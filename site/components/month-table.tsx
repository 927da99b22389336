import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { type GridDay, monthGrid } from '../agenda/month-grid.ts';
import type { SessionRecord } from '../agenda/session-record.ts';
import { frenchMonth, frenchTime, WEEKDAYS } from '../french.ts';
import { EntryLink } from './entry-link.tsx';

interface MonthTableProps {
  /** `2022-03`. */
  readonly month: string;
  readonly sessions: readonly SessionRecord[];
}

/** The sessions on the weeks of their month, where there is room for it. */
export function MonthTable({ month, sessions }: MonthTableProps): JSX.Element | null {
  const { columns, weeks } = monthGrid(month, sessions);
  if (weeks.length === 0) return null;
  return (
    <table class="month-grid">
      <caption>{typography(`Séances de ${frenchMonth(month)}, semaine par semaine`)}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {WEEKDAYS[(column + 1) % 7]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <DayCell day={day} key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day: { date, items } }: { readonly day: GridDay<SessionRecord> }): JSX.Element {
  if (date === undefined) return <td class="month-outside" />;
  return (
    <td>
      <time class="month-day" dateTime={date}>
        {dayNumber(date)}
      </time>
      {items.length > 0 && (
        <ul class="plain-list">
          {items.map(({ start, end, format }) => (
            <li class="month-session" key={start + format}>
              <span>
                {frenchTime(start)}
                {end !== undefined && ` – ${frenchTime(end)}`}
              </span>{' '}
              <EntryLink to={format} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function dayNumber(date: string): string {
  const day = Number(date.slice(8));
  return day === 1 ? '1er' : String(day);
}
