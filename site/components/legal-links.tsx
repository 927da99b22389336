import type { JSX } from 'preact';
import { type LegalLink, legalLinks } from '../legal-links.ts';
import { usePage } from '../page-context.ts';

/** Plan, accessibility statement and the other mentions that the law asks for. */
export function LegalLinks(): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  return (
    <ul class={classes.footerBottomList}>
      {legalLinks(context).map((link) => (
        <li class={classes.footerBottomItem} key={link.label}>
          <LinkOrText link={link} />
        </li>
      ))}
    </ul>
  );
}

function LinkOrText({ link }: { readonly link: LegalLink }): JSX.Element {
  const { classes } = usePage().theme;
  if (link.href === undefined) return <span class={classes.footerBottomLink}>{link.label}</span>;
  return (
    <a class={classes.footerBottomLink} href={link.href}>
      {link.label}
    </a>
  );
}
