import type { JSX } from 'preact';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';

interface CalendarLinkProps {
  /** Path of the calendar in the output, without a leading `/`. */
  readonly file: string;
}

/** The way to have the sessions in one's own calendar, kept up to date. */
export function CalendarLink({ file }: CalendarLinkProps): JSX.Element {
  const context = usePage();
  return (
    <p class="calendar-link">
      <a class={context.theme.classes.link} href={href(context, `/${file}`)} type="text/calendar">
        S’abonner dans son agenda (.ics)
      </a>{' '}
      <span class="calendar-hint">
        Ouvrez le fichier, ou recopiez son adresse dans votre logiciel d’agenda pour suivre les
        changements.
      </span>
    </p>
  );
}
