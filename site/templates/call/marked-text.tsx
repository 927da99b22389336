import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import { splitText, type Variable } from '../../call-variables.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly variables: readonly Variable[];
}

/** A text in which what has to be filled in stands out. */
export function MarkedText({ text, variables }: MarkedTextProps): JSX.Element {
  return (
    <>
      {splitText(typography(text), variables).map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <mark key={index} data-variable={part.name}>
            {typography(part.placeholder)}
          </mark>
        ),
      )}
    </>
  );
}
