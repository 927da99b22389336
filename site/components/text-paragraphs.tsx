import type { JSX } from 'preact';
import { Paragraphs } from './paragraphs.tsx';

interface TextParagraphsProps {
  readonly texts: readonly string[];
}

/** Texts one after the other, as a field of several paragraphs gives them. */
export function TextParagraphs({ texts }: TextParagraphsProps): JSX.Element {
  return (
    <>
      {texts.map((text) => (
        <Paragraphs key={text} text={text} />
      ))}
    </>
  );
}
