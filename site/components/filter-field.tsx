import type { JSX } from 'preact';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';

interface FilterFieldProps {
  readonly label: string;
}

const FIELD = frameId('filtre');
const STATUS = frameId('filtre-resultat');

/** Narrows what the page marks as `data-filter-item`; it shows only where the script runs. */
export function FilterField({ label }: FilterFieldProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <div class="filter-field needs-script">
      <label class={classes.label} for={FIELD}>
        {label}
      </label>
      <input
        class={classes.input}
        id={FIELD}
        type="search"
        autoComplete="off"
        aria-describedby={STATUS}
        data-filter
      />
      <p class={classes.smallText} id={STATUS} role="status" />
    </div>
  );
}
