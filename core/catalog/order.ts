import { compareText } from '../diagnostic/diagnostic.ts';
import type { Entry } from './entry.ts';

/** Sorts the entries of one collection: by its `order_by`, those without it last, then by title. */
export function inListOrder(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry), title: sortKey(entry.title) }))
    .sort(
      (a, b) =>
        compareRanks(a.rank, b.rank) ||
        compareText(a.title, b.title) ||
        compareText(a.entry.id, b.entry.id),
    )
    .map(({ entry }) => entry);
}

type Rank = number | string | undefined;

function rankOf(entry: Entry): Rank {
  const { orderBy } = entry.type.collection;
  const value = orderBy === undefined ? undefined : entry.data[orderBy];
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

function compareRanks(a: Rank, b: Rank): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}

/** Accents and case aside, the same on every machine: no locale data is asked. */
export function sortKey(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .toLowerCase();
}
