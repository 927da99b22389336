import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';

interface GapsProps {
  readonly gaps: readonly string[];
}

/** What the content says that it lacks. */
export function Gaps({ gaps }: GapsProps): JSX.Element | null {
  if (gaps.length === 0) return null;
  return (
    <aside class="callout callout-gap" aria-label="À compléter">
      <p class="callout-title">À compléter</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{typography(gap)}</li>
        ))}
      </ul>
    </aside>
  );
}
