import type { BodyShelf } from './body-shelf.ts';
import type { IndexedEntry } from './store-index.ts';

/** Each process that reads something anew adds a part. */
const MOST_PARTS = 16;

/**
 * The entries with their texts in few parts: once there are many, all but the largest are put
 * together, and that one too when most of it is out of use. An entry whose text is damaged is left out.
 */
export function gathered(
  entries: readonly IndexedEntry[],
  shelf: BodyShelf,
): readonly IndexedEntry[] {
  const used = new Map<string, number>();
  for (const { body } of entries) {
    if (body === undefined) continue;
    const { part, length } = body.place;
    used.set(part, (used.get(part) ?? 0) + length);
  }
  if (used.size <= MOST_PARTS) return entries;
  const [largest] = [...used].sort(([, a], [, b]) => b - a);
  const isWorthKeeping = largest !== undefined && largest[1] > shelf.bytes(largest[0]) / 2;
  const staying = isWorthKeeping ? largest[0] : undefined;
  return entries.flatMap((entry) => {
    const { body } = entry;
    if (body === undefined || [staying, shelf.own].includes(body.place.part)) return [entry];
    const place = shelf.move(body.place);
    return place === undefined ? [] : [{ ...entry, body: { ...body, place } }];
  });
}
