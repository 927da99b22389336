import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { rememberedBy } from '../catalog/tracking.ts';
import type { JsonObject } from '../schema/json.ts';
import { apiEntry, entryFrame } from './entry.ts';
import { membersOf, toJson } from './json.ts';
import { joined, type KeptBytes, type PieceMaker, pieceShelf } from './pieces.ts';

/** What an entry's own file and its collection's have in common. */
interface Shared {
  /**
   * The entry as it stands in lists, as JSON in bytes: they weigh half of what a text does, and are
   * written as they are.
   */
  readonly item: Uint8Array | KeptBytes;
  /** Where its `links` and `meta` begin, which its own file has around it. */
  readonly dataEnd: number;
  readonly links: JsonObject;
  readonly meta: JsonObject;
}

/**
 * The file of an entry: what {@link toJson} gives for its document.
 * @param canonical Address of the entry's own file, when this is the one of a former id.
 */
export function entryBytes(entry: Entry, catalog: Catalog, canonical?: string): Uint8Array {
  const { item, dataEnd, links, meta } = sharedBy(catalog, entry.key);
  const { before, after } = entryFrame(entry, catalog, {
    links: canonical === undefined ? links : { ...links, canonical },
    meta,
  });
  const head = Buffer.from(`{${membersOf(before)},"data":`);
  const tail = Buffer.from(`},${toJson(after).slice(1)}`);
  return joined([head, joined([item]).subarray(0, dataEnd), tail]);
}

/** An entry as it stands in the list of its collection, without a final line break. */
export const itemPiece: PieceMaker = {
  kind: 'item',
  make: ({ key }, catalog) => sharedBy(catalog, key).item,
};

const sharedBy = rememberedBy((catalog, key): Shared => {
  const entry = catalog.entries.get(key);
  if (entry === undefined) throw new Error(`No entry ${key} in the catalog`);
  const { data, links, meta } = apiEntry(entry, catalog);
  const open = JSON.stringify(data).slice(0, -1);
  const item = Buffer.from(`${open},${membersOf({ links, meta })}}`);
  return { item: pieceShelf(catalog).put(item), dataEnd: Buffer.byteLength(open), links, meta };
});
