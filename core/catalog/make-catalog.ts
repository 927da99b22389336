import { compareText } from '../diagnostic/diagnostic.ts';
import type { History } from '../history/history.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { Catalog, Media, Site } from './catalog.ts';
import type { Entry, EntryKey } from './entry.ts';
import { inListOrder } from './order.ts';

/** What a catalog is made from: entries that are linked, drafts left out. */
export interface CatalogParts {
  readonly site: Site;
  readonly types: readonly ContentType[];
  readonly entries: readonly Entry[];
  readonly media: readonly Media[];
  readonly history: History;
}

/** Orders the entries and turns their references round. */
export function makeCatalog({ site, types, entries, media, history }: CatalogParts): Catalog {
  const ordered = types.map((type) => inListOrder(entriesOf(entries, type)));
  return {
    site,
    types,
    entries: new Map(ordered.flat().map((entry) => [entry.key, entry])),
    listed: new Map(
      types.map((type, index) => [type.collection.name, (ordered[index] ?? []).filter(isListed)]),
    ),
    referencedBy: reversed(entries),
    aliases: aliasesOf(ordered.flat()),
    media,
    history,
  };
}

function entriesOf(entries: readonly Entry[], type: ContentType): Entry[] {
  return entries.filter((entry) => entry.type === type);
}

/** True for what stands in lists: neither hidden nor archived. */
export function isListed(entry: Pick<Entry, 'status' | 'hidden'>): boolean {
  return !entry.hidden && entry.status === 'published';
}

/** Who refers to each entry. */
export function reversed(entries: readonly Entry[]): Map<EntryKey, EntryKey[]> {
  const referrers = new Map<EntryKey, Set<EntryKey>>();
  for (const entry of entries) {
    for (const { target } of entry.references) {
      if (target === entry.key) continue;
      const known = referrers.get(target);
      if (known === undefined) referrers.set(target, new Set([entry.key]));
      else known.add(entry.key);
    }
  }
  return new Map([...referrers].map(([key, keys]) => [key, [...keys].sort(compareText)]));
}

function aliasesOf(entries: readonly Entry[]): Map<EntryKey, EntryKey> {
  return new Map(
    entries.flatMap((entry) =>
      entry.aliases.map((alias) => [`${entry.type.collection.name}/${alias}`, entry.key] as const),
    ),
  );
}
