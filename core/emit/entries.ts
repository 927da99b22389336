import { API_FOLDER, absolute, entryFile } from '../api/addresses.ts';
import { entryBytes } from '../api/entry-json.ts';
import type { Entry } from '../catalog/entry.ts';
import { describeEntries } from './contract/entry-files.ts';
import type { Emitter } from './emitter.ts';

/** One JSON file for each entry, and one for each former id, which says where the entry is now. */
export const emitter: Emitter = {
  describe: describeEntries,
  entry: (entry, catalog) => {
    const canonical = absolute(catalog.site, entryFile(entry));
    return [
      { path: entryFile(entry), content: () => entryBytes(entry, catalog) },
      ...aliasPaths(entry).map((path) => ({
        path,
        content: () => entryBytes(entry, catalog, canonical),
      })),
    ];
  },
};

function aliasPaths(entry: Entry): string[] {
  return entry.aliases.map((alias) => `${API_FOLDER}/${entry.type.collection.name}/${alias}.json`);
}
