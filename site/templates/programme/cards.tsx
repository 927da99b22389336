import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { citingEntries } from '../../citing-entries.ts';
import { EntryCard } from '../../components/entry-card.tsx';
import { asText } from '../../fields/entry-fields.ts';
import { frenchNumber } from '../../french.ts';
import { usePage } from '../../page-context.ts';
import type { ListProps } from '../../template.ts';

/** Kinds of content that a card has room to name. */
const MOST = 4;

/** Programmes side by side, each with what this site holds of it. */
export function ProgrammeCards({ entries }: ListProps): JSX.Element {
  return (
    <ul class="card-list card-list-wide">
      {entries.map((programme) => (
        <li key={programme.key}>
          <EntryCard entry={programme} level={3} detail={detailOf(programme)}>
            {typography(asText(programme.data.tagline) ?? programme.summary)}
            <Holdings programme={programme} />
          </EntryCard>
        </li>
      ))}
    </ul>
  );
}

function detailOf(programme: Entry): string | undefined {
  const { acronym, edition } = programme.data;
  const parts = [asText(acronym), asText(edition)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' – ');
}

function Holdings({ programme }: { readonly programme: Entry }): JSX.Element | null {
  const groups = citingEntries(usePage().catalog, programme)
    .filter(({ type }) => type.collection.pages)
    .sort((a, b) => b.entries.length - a.entries.length)
    .slice(0, MOST);
  if (groups.length === 0) return null;
  const held = groups.map(
    ({ type, entries }) => `${type.collection.label} (${frenchNumber(entries.length)})`,
  );
  return <span class="holdings">{typography(held.join(', '))}</span>;
}
