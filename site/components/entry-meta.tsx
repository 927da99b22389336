import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import type { FollowUp } from '../fields/follow-up.ts';
import { frenchDate } from '../french.ts';
import { EntryActions } from './entry-actions.tsx';
import { UpdatedOn } from './updated-on.tsx';

interface EntryMetaProps {
  readonly entry: Entry;
  readonly followUp: FollowUp;
}

/** What stands under each entry: freshness, former names, and the ways to edit it or take it away. */
export function EntryMeta({ entry, followUp }: EntryMetaProps): JSX.Element {
  const { aliases, isHidden, reviewBy } = followUp;
  return (
    <footer class="entry-meta">
      <ul class="plain-list">
        <UpdatedOn entry={entry} />
        {reviewBy !== undefined && (
          <li>
            À relire avant le <time dateTime={reviewBy}>{frenchDate(reviewBy)}</time>
          </li>
        )}
        {isHidden && <li>Cette page ne figure dans aucune liste</li>}
        {aliases.length > 0 && (
          <li>{typography(`Anciens identifiants : ${aliases.join(', ')}`)}</li>
        )}
      </ul>
      <EntryActions entry={entry} />
    </footer>
  );
}
