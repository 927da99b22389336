import type { JSX } from 'preact';
import { type Entry, parentOf } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import { CardList } from './card-list.tsx';

interface ChildPagesProps {
  readonly of: Entry;
}

/** The pages right below a page of a tree. */
export function ChildPages({ of: page }: ChildPagesProps): JSX.Element | null {
  const { catalog } = usePage();
  const children = (catalog.listed.get(page.type.collection.name) ?? []).filter(
    (entry) => parentOf(entry, catalog.entries) === page,
  );
  if (children.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('dans-cette-rubrique')}>Dans cette rubrique</h2>
      <CardList entries={children} level={3} />
    </section>
  );
}
