import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';

interface FieldImageProps {
  /** Path of the file under `/media/`. */
  readonly path: string;
  /** What it says to those who don't see it; nothing where its label beside it says all that is known. */
  readonly alt?: string | undefined;
}

/** The image that a field holds. */
export function FieldImage({ path, alt = '' }: FieldImageProps): JSX.Element {
  return (
    <img
      class="field-image"
      src={href(usePage(), path)}
      alt={typography(alt)}
      loading="lazy"
      decoding="async"
    />
  );
}
