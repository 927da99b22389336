import type { JSX } from 'preact';
import { type Entry, siteData } from '../../core/index.ts';
import { CollectionCards } from '../components/collection-cards.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { EntryMeta } from '../components/entry-meta.tsx';
import { Gaps } from '../components/gaps.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SeeAlso } from '../components/see-also.tsx';
import { Sources } from '../components/sources.tsx';
import { readFields } from '../fields/entry-fields.ts';
import { Facts } from '../fields/facts.tsx';
import { readFollowUp } from '../fields/follow-up.ts';
import { homeEntry } from '../home-entry.ts';
import type { PageContext } from '../page-context.ts';
import { renderDocument } from './document.tsx';

/** The home page: the entry that stands at `/`, and a way into each collection. */
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
  const lead = entry === undefined ? (site.description ?? site.tagline) : entry.summary;
  const content = (
    <>
      <PageHeading title={site.name} lead={lead} />
      {entry === undefined ? <CollectionCards /> : <Home entry={entry} />}
    </>
  );
  return renderDocument(context, page, content);
}

function Home({ entry }: { readonly entry: Entry }): JSX.Element {
  const fields = readFields(entry);
  // What the heading and the address say already.
  for (const name of [entry.type.collection.titleField, 'summary', 'status', 'path']) {
    fields.text(name);
  }
  const followUp = readFollowUp(fields);
  return (
    <>
      <EntryBody entry={entry} />
      <SeeAlso keys={fields.references('related')} />
      <Facts fields={fields} />
      <Gaps gaps={followUp.gaps} />
      <CollectionCards />
      <Sources sources={followUp.sources} />
      <EntryMeta entry={entry} followUp={followUp} />
    </>
  );
}
