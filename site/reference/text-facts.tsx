import type { ComponentChildren, JSX } from 'preact';
import { typography } from '../../core/index.ts';

/** A term and what is said of it. */
export interface TextFact {
  readonly term: string;
  readonly text: ComponentChildren;
}

interface TextFactsProps {
  readonly facts: readonly TextFact[];
}

/** Terms and what is said of them, side by side. */
export function TextFacts({ facts }: TextFactsProps): JSX.Element {
  return (
    <dl class="facts">
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{typography(term)}</dt>
          <dd>{typeof text === 'string' ? typography(text) : text}</dd>
        </div>
      ))}
    </dl>
  );
}
