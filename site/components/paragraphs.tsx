import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';

interface ParagraphsProps {
  readonly text: string;
  readonly class?: string;
}

/** A field's text: blank lines part its paragraphs. */
export function Paragraphs({ text, class: className }: ParagraphsProps): JSX.Element {
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p key={paragraph} class={className}>
            {typography(paragraph.trim())}
          </p>
        ))}
    </>
  );
}
