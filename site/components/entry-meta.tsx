import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import type { FollowUp } from '../fields/follow-up.ts';
import { frenchDate } from '../french.ts';
import { lastChange } from '../last-change.ts';
import { usePage } from '../page-context.ts';
import { EntryActions } from './entry-actions.tsx';
import { UpdatedOn } from './updated-on.tsx';

interface EntryMetaProps {
  readonly entry: Entry;
  readonly followUp: FollowUp;
}

/** What stands under each entry: freshness, former names, and the ways to edit it or take it away. */
export function EntryMeta({ entry, followUp }: EntryMetaProps): JSX.Element {
  const told = toldOf({ entry, followUp });
  return (
    <footer class="entry-meta">
      {told.length > 0 && (
        <ul class="plain-list">
          {told.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <EntryActions entry={entry} />
    </footer>
  );
}

function toldOf({ entry, followUp }: EntryMetaProps): readonly (JSX.Element | string)[] {
  const { aliases, isHidden, reviewBy } = followUp;
  const change = lastChange(usePage().catalog, entry);
  return [
    ...(change === undefined ? [] : [<UpdatedOn key="change" entry={entry} change={change} />]),
    ...(reviewBy === undefined ? [] : [<ReviewBy key="review" day={reviewBy} />]),
    ...(isHidden ? ['Cette page ne figure dans aucune liste'] : []),
    ...(aliases.length > 0 ? [typography(`Anciens identifiants : ${aliases.join(', ')}`)] : []),
  ];
}

function ReviewBy({ day }: { readonly day: string }): JSX.Element {
  return (
    <>
      À relire avant le <time dateTime={day}>{frenchDate(day)}</time>
    </>
  );
}
