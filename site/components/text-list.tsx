import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';

interface TextListProps {
  readonly items: readonly string[];
}

/** Short texts as a list. */
export function TextList({ items }: TextListProps): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{typography(item)}</li>
      ))}
    </ul>
  );
}
