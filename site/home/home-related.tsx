import type { JSX } from 'preact';
import type { EntryKey } from '../../core/index.ts';
import { SeeAlso } from '../components/see-also.tsx';
import { findEntry } from '../find-entry.ts';
import { usePage } from '../page-context.ts';
import { templateOf } from '../templates/index.ts';

interface HomeRelatedProps {
  readonly keys: readonly EntryKey[];
}

/** What the editors advise to read next and no way into the site shows already. */
export function HomeRelated({ keys }: HomeRelatedProps): JSX.Element | null {
  const { catalog } = usePage();
  const isShown = (key: EntryKey): boolean => {
    const entry = findEntry(catalog, key);
    if (entry === undefined || templateOf(entry.type).home === undefined) return false;
    return catalog.listed.get(entry.type.collection.name)?.includes(entry) === true;
  };
  return <SeeAlso keys={keys.filter((key) => !isShown(key))} />;
}
