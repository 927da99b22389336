import type { JSX } from 'preact';

interface TrustedHtmlProps {
  /** HTML that this program made and escaped itself. */
  readonly html: string;
  readonly class?: string;
}

/** The only way of putting HTML into a page without escaping it. */
export function TrustedHtml({ html, class: className }: TrustedHtmlProps): JSX.Element {
  return <div class={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
