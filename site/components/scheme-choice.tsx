import type { JSX } from 'preact';
import { usePage } from '../page-context.ts';

const SCHEMES = [
  { value: 'system', label: 'Automatique' },
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
];

/** Light or dark, as the reader likes; without JavaScript pages follow the system and this is hidden. */
export function SchemeChoice(): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <fieldset class="scheme-choice needs-script">
      <legend class={classes.smallText}>Affichage</legend>
      {SCHEMES.map(({ value, label }, index) => (
        <label key={value}>
          <input type="radio" name="scheme" value={value} checked={index === 0} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
