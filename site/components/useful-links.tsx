import type { JSX } from 'preact';
import { usePage } from '../page-context.ts';
import { siteLinks } from '../site-link.ts';

/** The content links that the settings put into the footer. */
export function UsefulLinks(): JSX.Element | null {
  const context = usePage();
  const { classes } = context.theme;
  const links = siteLinks(context, context.catalog.site.footer?.links).flatMap((link) => [
    link,
    ...link.children,
  ]);
  if (links.length === 0) return null;
  return (
    <ul class={classes.footerContentList}>
      {links.map(({ label, href }) =>
        href === undefined ? null : (
          <li class={classes.footerContentItem} key={label}>
            <a class={classes.footerContentLink} href={href}>
              {label}
            </a>
          </li>
        ),
      )}
    </ul>
  );
}
