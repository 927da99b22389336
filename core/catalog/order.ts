import { compareText } from '../diagnostic/diagnostic.ts';
import type { Entry } from './entry.ts';

/** Sorts the entries of one collection: by its `order_by`, those without it last, then by title. */
export function inListOrder(entries: readonly Entry[]): Entry[] {
  return entries
    .map(placeOf)
    .sort(comparePlaces)
    .map(({ entry }) => entry);
}

/** The same list, in order already, with an entry in its place. */
export function withInOrder(ordered: readonly Entry[], entry: Entry): Entry[] {
  const place = placeOf(entry);
  let start = 0;
  let end = ordered.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    const other = ordered[middle];
    if (other !== undefined && comparePlaces(placeOf(other), place) < 0) start = middle + 1;
    else end = middle;
  }
  return [...ordered.slice(0, start), entry, ...ordered.slice(start)];
}

/** True when an entry that takes the place of another in a list is still in order there. */
export function staysInOrder(ordered: readonly Entry[], index: number, entry: Entry): boolean {
  const [above, below] = [ordered[index - 1], ordered[index + 1]];
  const place = placeOf(entry);
  return (
    (above === undefined || comparePlaces(placeOf(above), place) < 0) &&
    (below === undefined || comparePlaces(place, placeOf(below)) < 0)
  );
}

interface Place {
  readonly entry: Entry;
  readonly rank: Rank;
  readonly title: string;
}

function placeOf(entry: Entry): Place {
  return { entry, rank: rankOf(entry), title: sortKey(entry.title) };
}

function comparePlaces(a: Place, b: Place): number {
  return (
    compareRanks(a.rank, b.rank) ||
    compareText(a.title, b.title) ||
    compareText(a.entry.id, b.entry.id)
  );
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
