import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { citingEntries } from '../../citing-entries.ts';
import { EntryLink } from '../../components/entry-link.tsx';
import { asText } from '../../fields/entry-fields.ts';
import { frenchNumber } from '../../french.ts';
import { usePage } from '../../page-context.ts';
import type { ListProps } from '../../template.ts';

/** Kinds of content that a card has room to name. */
const MOST = 4;

/** Programmes side by side, each with what this site holds of it. */
export function ProgrammeCards({ entries }: ListProps): JSX.Element {
  return (
    <ul class="journey-cards">
      {entries.map((programme) => (
        <li key={programme.key}>
          <p class="journey-card-title">
            <EntryLink to={programme.key} />
          </p>
          <p>{typography(asText(programme.data.tagline) ?? programme.summary)}</p>
          <Details programme={programme} />
        </li>
      ))}
    </ul>
  );
}

/** What it is called for short, and how much of it is here. */
function Details({ programme }: { readonly programme: Entry }): JSX.Element | null {
  const groups = citingEntries(usePage().catalog, programme)
    .filter(({ type }) => type.collection.pages)
    .sort((a, b) => b.entries.length - a.entries.length)
    .slice(0, MOST);
  const held = groups.map(
    ({ type, entries }) => `${type.collection.label}\u00a0(${frenchNumber(entries.length)})`,
  );
  const { acronym, edition } = programme.data;
  const parts = [asText(acronym), asText(edition), held.join(', ')].filter(
    (part) => part !== undefined && part !== '',
  );
  return parts.length === 0 ? null : <p class="stepper-detail">{typography(parts.join(' – '))}</p>;
}
