import type { ComponentChildren, JSX } from 'preact';
import { isWebAddress } from '../address.ts';
import { usePage } from '../page-context.ts';

interface ExternalLinkProps {
  readonly url: string;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** A link to another site; an address that a browser shouldn't open is shown as text. */
export function ExternalLink({ url, class: className, children }: ExternalLinkProps): JSX.Element {
  const { theme } = usePage();
  if (!isWebAddress(url)) return <>{children ?? url}</>;
  return (
    <a class={className ?? theme.classes.link} href={url} rel="noopener external">
      {children ?? shortAddress(url)}
    </a>
  );
}

function shortAddress(url: string): string {
  return url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/i, '').replace(/\/$/, '');
}
