import { dataVersion } from '../api/version.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { isListed } from '../catalog/make-catalog.ts';
import type { EntrySnapshot, Snapshot } from './snapshot.ts';

/**
 * What a catalog promises.
 * @param digestOf Stands for an entry's values, in the way of the snapshot to compare with.
 */
export function snapshotOfCatalog(
  catalog: Catalog,
  digestOf: (entry: Entry, catalog: Catalog) => string,
): Snapshot {
  const entries = [...catalog.entries.values()];
  return {
    version: dataVersion(catalog.site),
    types: catalog.types.map((type) => ({
      name: type.name,
      collection: type.collection,
      schema: type.schema,
      entries: new Map(
        entries
          .filter((entry) => entry.type === type)
          .map((entry) => [entry.id, entrySnapshot(entry, digestOf(entry, catalog))]),
      ),
    })),
  };
}

function entrySnapshot(entry: Entry, digest: string): EntrySnapshot {
  return {
    aliases: entry.aliases,
    listed: isListed(entry),
    ...(entry.type.collection.pages && { path: entry.path }),
    digest,
  };
}
