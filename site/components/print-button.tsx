import type { JSX } from 'preact';
import { usePage } from '../page-context.ts';

interface PrintButtonProps {
  readonly label: string;
}

/** Prints the page; without a script the browser's own menu does, and the button is hidden. */
export function PrintButton({ label }: PrintButtonProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <p class="needs-script print-button">
      <button class={classes.buttonSecondary} type="button" data-print>
        {label}
      </button>
    </p>
  );
}
