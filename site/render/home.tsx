import { siteData } from '../../core/index.ts';
import { Home, NeutralHome } from '../home/home-content.tsx';
import { homeEntry } from '../home-entry.ts';
import type { PageContext } from '../page-context.ts';
import { renderDocument } from './document.tsx';

/** The home page: the entry that stands at `/`, and ways into the content. */
export function renderHome(context: PageContext): string {
  const { site } = context.catalog;
  const entry = homeEntry(context.catalog);
  const page = {
    title: site.name,
    path: '/',
    trail: [],
    structuredData: siteData(context.catalog),
    ...(entry !== undefined && entry.summary !== '' && { description: entry.summary }),
  };
  const content = entry === undefined ? <NeutralHome /> : <Home entry={entry} />;
  return renderDocument(context, page, content);
}
