import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, EntryKey } from '../catalog/entry.ts';
import type { JsonObject } from '../schema/json.ts';
import { apiEntry, entryFrame } from './entry.ts';
import { membersOf, toJson } from './json.ts';

/** What an entry's own file and its collection's have in common. */
interface Shared {
  /** As JSON, in bytes: they weigh half of what a text does, and are written as they are. */
  readonly data: Uint8Array;
  readonly links: JsonObject;
  readonly meta: JsonObject;
}

const made = new WeakMap<Catalog, Map<EntryKey, Shared>>();

/**
 * The file of an entry: what {@link toJson} gives for its document.
 * @param canonical Address of the entry's own file, when this is the one of a former id.
 */
export function entryBytes(entry: Entry, catalog: Catalog, canonical?: string): Uint8Array {
  const { data, links, meta } = sharedOf(entry, catalog);
  const { before, after } = entryFrame(entry, catalog, {
    links: canonical === undefined ? links : { ...links, canonical },
    meta,
  });
  return Buffer.concat([
    Buffer.from(`{${membersOf(before)},"data":`),
    data,
    Buffer.from(`,${toJson(after).slice(1)}`),
  ]);
}

/** An entry as it stands in the list of its collection, without a final line break. */
export function itemBytes(entry: Entry, catalog: Catalog): Uint8Array {
  const { data, links, meta } = sharedOf(entry, catalog);
  return Buffer.concat([data.subarray(0, -1), Buffer.from(`,${membersOf({ links, meta })}}`)]);
}

/** Made once a catalog. */
function sharedOf(entry: Entry, catalog: Catalog): Shared {
  const known = made.get(catalog) ?? new Map<EntryKey, Shared>();
  made.set(catalog, known);
  const before = known.get(entry.key);
  if (before !== undefined) return before;
  const { data, links, meta } = apiEntry(entry, catalog);
  const shared = { data: Buffer.from(JSON.stringify(data)), links, meta };
  known.set(entry.key, shared);
  return shared;
}
