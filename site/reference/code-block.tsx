import type { JSX } from 'preact';
import { TrustedHtml } from '../components/trusted-html.tsx';
import { colouredCode } from '../highlight-code.ts';

interface CodeBlockProps {
  readonly code: string;
  /** As the highlighter calls it. */
  readonly language: string;
}

/** Code in colours; a script adds a button that copies it. */
export function CodeBlock({ code, language }: CodeBlockProps): JSX.Element {
  return <TrustedHtml class="code-block" html={colouredCode(code, language)} />;
}
