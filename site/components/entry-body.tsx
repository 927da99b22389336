import type { JSX } from 'preact';
import { completeHtml, type Entry, linkResolver } from '../../core/index.ts';
import { highlightCode } from '../highlight-code.ts';
import { usePage } from '../page-context.ts';
import { TrustedHtml } from './trusted-html.tsx';

interface EntryBodyProps {
  readonly entry: Entry;
}

/** The entry's text, its links made for this site. */
export function EntryBody({ entry }: EntryBodyProps): JSX.Element | null {
  const { catalog } = usePage();
  if (entry.body === undefined) return null;
  const html = completeHtml(entry.body.html, linkResolver(catalog, catalog.site.prefix));
  return <TrustedHtml class="prose" html={highlightCode(html)} />;
}
