import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';

interface KeyFigureProps {
  readonly label: string;
  readonly value: string | undefined;
}

/** The one figure that a reader looks for first. */
export function KeyFigure({ label, value }: KeyFigureProps): JSX.Element | null {
  if (value === undefined) return null;
  return (
    <p class="key-figure">
      <span class="key-figure-label">{typography(`${label} :`)}</span>{' '}
      <strong>{typography(value)}</strong>
    </p>
  );
}
