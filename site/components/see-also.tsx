import type { JSX } from 'preact';
import type { EntryKey } from '../../core/index.ts';
import { findEntry } from '../find-entry.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import { CardList } from './card-list.tsx';

interface SeeAlsoProps {
  readonly keys: readonly EntryKey[];
}

/** What the editors advise to read next. */
export function SeeAlso({ keys }: SeeAlsoProps): JSX.Element | null {
  const { catalog } = usePage();
  const entries = keys.flatMap((key) => findEntry(catalog, key) ?? []);
  if (entries.length === 0) return null;
  return (
    <section data-pagefind-ignore>
      <h2 id={frameId('voir-aussi')}>Voir aussi</h2>
      <CardList
        entries={entries}
        level={3}
        detail={(entry) => entry.type.collection.labelSingular}
      />
    </section>
  );
}
