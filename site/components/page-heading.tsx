import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { usePage } from '../page-context.ts';

interface PageHeadingProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** A number or an emoji that goes before the title. */
  readonly icon?: string | undefined;
}

/** The page's title and its summary. */
export function PageHeading({ title, lead = '', icon }: PageHeadingProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <header class="page-heading">
      <h1>
        {icon !== undefined && (
          <>
            <span class="heading-icon">{icon}</span>{' '}
          </>
        )}
        {typography(title)}
      </h1>
      {lead !== '' && <p class={classes.lead}>{typography(lead)}</p>}
    </header>
  );
}
