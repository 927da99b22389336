import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, EntryKey } from '../catalog/entry.ts';
import type { JsonObject } from '../schema/json.ts';
import { apiEntry, entryFrame } from './entry.ts';
import { membersOf, toJson } from './json.ts';

/** What an entry's own file and its collection's have in common. */
interface Shared {
  /**
   * The entry as it stands in lists, as JSON in bytes: they weigh half of what a text does, and are
   * written as they are.
   */
  readonly item: Uint8Array;
  /** Where its `links` and `meta` begin, which its own file has around it. */
  readonly dataEnd: number;
  readonly links: JsonObject;
  readonly meta: JsonObject;
}

const made = new WeakMap<Catalog, Map<EntryKey, Shared>>();

/**
 * The file of an entry: what {@link toJson} gives for its document.
 * @param canonical Address of the entry's own file, when this is the one of a former id.
 */
export function entryBytes(entry: Entry, catalog: Catalog, canonical?: string): Uint8Array {
  const { item, dataEnd, links, meta } = sharedOf(entry, catalog);
  const { before, after } = entryFrame(entry, catalog, {
    links: canonical === undefined ? links : { ...links, canonical },
    meta,
  });
  return Buffer.concat([
    Buffer.from(`{${membersOf(before)},"data":`),
    item.subarray(0, dataEnd),
    Buffer.from(`},${toJson(after).slice(1)}`),
  ]);
}

/** An entry as it stands in the list of its collection, without a final line break. */
export function itemBytes(entry: Entry, catalog: Catalog): Uint8Array {
  return sharedOf(entry, catalog).item;
}

/** Made once a catalog. */
function sharedOf(entry: Entry, catalog: Catalog): Shared {
  const known = made.get(catalog) ?? new Map<EntryKey, Shared>();
  made.set(catalog, known);
  const before = known.get(entry.key);
  if (before !== undefined) return before;
  const { data, links, meta } = apiEntry(entry, catalog);
  const open = JSON.stringify(data).slice(0, -1);
  const item = Buffer.from(`${open},${membersOf({ links, meta })}}`);
  const shared = { item, dataEnd: Buffer.byteLength(open), links, meta };
  known.set(entry.key, shared);
  return shared;
}
