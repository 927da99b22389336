import type { JSX } from 'preact';
import { usePage } from '../page-context.ts';

const SITES = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr'];

/** The four links that every site of the State carries, in this order. */
export function OfficialLinks(): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <ul class={classes.footerContentList}>
      {SITES.map((site) => (
        <li class={classes.footerContentItem} key={site}>
          <a
            class={classes.footerContentLink}
            href={`https://${site}`}
            rel="noopener external"
            target="_blank"
            title={`${site} – nouvelle fenêtre`}
          >
            {site}
          </a>
        </li>
      ))}
    </ul>
  );
}
