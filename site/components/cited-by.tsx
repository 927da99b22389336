import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { citingEntries } from '../citing-entries.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import { EntryLink } from './entry-link.tsx';

interface CitedByProps {
  readonly entry: Entry;
  /** Types that the page shows in a better place. */
  readonly without?: readonly string[];
}

/** The entries that refer to this one, by collection. */
export function CitedBy({ entry, without = [] }: CitedByProps): JSX.Element | null {
  const groups = citingEntries(usePage().catalog, entry).filter(
    ({ type }) => !without.includes(type.name),
  );
  if (groups.length === 0) return null;
  return (
    <section class="cited-by" data-pagefind-ignore>
      <h2 id={frameId('cite-par')}>Cité par</h2>
      <dl class="facts">
        {groups.map(({ type, entries }) => (
          <div key={type.name}>
            <dt>{typography(type.collection.label)}</dt>
            <dd>
              <ul class="plain-list">
                {entries.map((citing) => (
                  <li key={citing.key}>
                    <EntryLink to={citing.key} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
