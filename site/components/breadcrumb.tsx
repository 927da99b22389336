import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';

/** A page above the current one. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

interface BreadcrumbProps {
  /** Pages above, from the top, without the home page. */
  readonly trail: readonly Crumb[];
  readonly current: string;
}

/** Where the page stands; the current page is named without a link. */
export function Breadcrumb({ trail, current }: BreadcrumbProps): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  return (
    <nav class={classes.breadcrumb} aria-label="Fil d’Ariane">
      <ol class={classes.breadcrumbList}>
        {[{ label: 'Accueil', path: '/' }, ...trail].map(({ label, path }) => (
          <li key={path}>
            <a class={classes.breadcrumbLink} href={href(context, path)}>
              {typography(label)}
            </a>
          </li>
        ))}
        <li>
          <span class={classes.breadcrumbLink} aria-current="page">
            {typography(current)}
          </span>
        </li>
      </ol>
    </nav>
  );
}
