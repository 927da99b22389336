import { apiEntry } from '../api/entry.ts';
import { canonicalJson } from '../api/json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { sha256 } from '../files/hash.ts';
import type { JsonObject } from '../schema/json.ts';

/** Stands for an entry's values as its file says them. */
export function sourceDigest(data: JsonObject, body: string | undefined): string {
  return sha256(canonicalJson(body === undefined ? data : { ...data, body }));
}

/** Stands for an entry's values as the API gives them: the `sha256` of its `meta`. */
export function publishedDigest(entry: Entry, catalog: Catalog): string {
  return String(apiEntry(entry, catalog).meta.sha256);
}
