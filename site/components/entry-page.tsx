import type { JSX } from 'preact';
import type { Entry } from '../../core/index.ts';
import { readFields } from '../fields/entry-fields.ts';
import { readFollowUp } from '../fields/follow-up.ts';
import { templateOf } from '../templates/index.ts';
import { CitedBy } from './cited-by.tsx';
import { EntryMeta } from './entry-meta.tsx';
import { Gaps } from './gaps.tsx';
import { PageHeading } from './page-heading.tsx';
import { Sources } from './sources.tsx';
import { StatusNotice } from './status-notice.tsx';

interface EntryPageProps {
  readonly entry: Entry;
}

/** An entry between its title and its relations; its type's template shows what is its own. */
export function EntryPage({ entry }: EntryPageProps): JSX.Element {
  const fields = readFields(entry);
  // What the frame shows is taken first, so that no template shows it again.
  for (const name of [entry.type.collection.titleField, 'summary', 'status']) fields.text(name);
  const icon = fields.text('icon');
  const followUp = readFollowUp(fields);
  const { Content, citing = [] } = templateOf(entry.type);
  return (
    <article class={`entry entry-${entry.type.name}`} data-order={followUp.order}>
      <PageHeading title={entry.title} lead={entry.summary} icon={icon} />
      <StatusNotice status={entry.status} />
      <Content fields={fields} />
      <Gaps gaps={followUp.gaps} />
      <CitedBy entry={entry} without={citing} />
      <Sources sources={followUp.sources} />
      <EntryMeta entry={entry} followUp={followUp} />
    </article>
  );
}
