import type { JSX } from 'preact';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';

const TARGETS = [
  { id: 'contenu', label: 'Contenu' },
  { id: 'navigation', label: 'Menu' },
  { id: 'pied-de-page', label: 'Pied de page' },
];

/** Jumps for keyboard readers, first thing on each page. */
export function SkipLinks(): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <div class={classes.skipLinks}>
      <nav class={classes.container} aria-label="Accès rapide">
        <ul class={classes.skipLinksList}>
          {TARGETS.map(({ id, label }) => (
            <li key={id}>
              <a class={classes.link} href={`#${frameId(id)}`}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
