import { API_FOLDER, entryFile } from '../api/addresses.ts';
import { attribution } from '../api/entry.ts';
import { toJson } from '../api/json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import type { JsonObject } from '../schema/json.ts';
import { describeManifest } from './contract/general-files.ts';
import type { Digest, Emitter } from './emitter.ts';

/** Path in the output of the manifest. */
export const MANIFEST_FILE = `${API_FOLDER}/manifest.json`;

/** The hash of every listed entry's file: what a consumer compares to fetch only what changed. */
export const emitter: Emitter = {
  describe: describeManifest,
  site: (catalog, digest) => [
    { path: MANIFEST_FILE, content: () => toJson(manifestDocument(catalog, digest)) },
  ],
};

function manifestDocument(catalog: Catalog, digest: (path: string) => Digest): JsonObject {
  const listed = [...catalog.listed.values()].flat();
  const data = listed.map((entry) => manifestLine(entry, catalog, digest(entryFile(entry))));
  const meta = {
    count: data.length,
    ...revisionOf(catalog),
    attribution: attribution(catalog.site),
  };
  return { data, meta };
}

function manifestLine(entry: Entry, { history }: Catalog, { sha256, bytes }: Digest): JsonObject {
  const change = history.available ? history.changes.get(entry.file) : undefined;
  return {
    type: entry.type.name,
    id: entry.id,
    path: `/${entryFile(entry)}`,
    sha256,
    bytes,
    ...(change !== undefined && { updated_at: change.updatedAt }),
  };
}

function revisionOf({ history }: Catalog): JsonObject {
  return history.available ? { revision: history.revision } : {};
}
