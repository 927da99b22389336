import type { JSX } from 'preact';
import type { Entry } from '../../core/index.ts';
import { CollectionCards } from '../components/collection-cards.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { EntryMeta } from '../components/entry-meta.tsx';
import { Gaps } from '../components/gaps.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Sources } from '../components/sources.tsx';
import { readFields } from '../fields/entry-fields.ts';
import { Facts } from '../fields/facts.tsx';
import { readFollowUp } from '../fields/follow-up.ts';
import { usePage } from '../page-context.ts';
import { CollectionLinks } from './collection-links.tsx';
import { HomeRelated } from './home-related.tsx';
import { HomeUses } from './home-uses.tsx';
import { HomeWays } from './home-ways.tsx';

/** The home page of a repository without an entry for it: what the site is, and its collections. */
export function NeutralHome(): JSX.Element {
  const { site } = usePage().catalog;
  return (
    <>
      <div class="home-top">
        <PageHeading title={site.name} lead={site.description ?? site.tagline} />
        <HomeUses />
      </div>
      <HomeWays />
      <CollectionCards />
    </>
  );
}

/** The home page that the entry at `/` opens: its text, then the ways into the content. */
export function Home({ entry }: { readonly entry: Entry }): JSX.Element {
  const { site } = usePage().catalog;
  const fields = readFields(entry);
  // What the heading and the address say already.
  for (const name of [entry.type.collection.titleField, 'summary', 'status', 'path']) {
    fields.text(name);
  }
  const followUp = readFollowUp(fields);
  return (
    <>
      <div class="home-top">
        <div>
          <PageHeading title={site.name} lead={entry.summary} />
          <EntryBody entry={entry} />
        </div>
        <HomeUses />
      </div>
      <HomeWays />
      <HomeRelated keys={fields.references('related')} />
      <Facts fields={fields} />
      <Gaps gaps={followUp.gaps} />
      <CollectionLinks />
      <Sources sources={followUp.sources} />
      <EntryMeta entry={entry} followUp={followUp} />
    </>
  );
}
