import { API_FOLDER, absolute, entryFile } from '../api/addresses.ts';
import { entryDocument } from '../api/entry.ts';
import { toJson } from '../api/json.ts';
import type { Entry } from '../catalog/entry.ts';
import { isJsonObject } from '../schema/json.ts';
import { describeEntries } from './contract/entry-files.ts';
import type { Emitter } from './emitter.ts';

/** One JSON file for each entry, and one for each former id, which says where the entry is now. */
export const emitter: Emitter = {
  describe: describeEntries,
  entry: (entry, catalog) => {
    const document = entryDocument(entry, catalog);
    const own = { path: entryFile(entry), content: toJson(document) };
    const links = isJsonObject(document.links) ? document.links : {};
    const canonical = absolute(catalog.site, entryFile(entry));
    const former = toJson({ ...document, links: { ...links, canonical } });
    return [own, ...aliasPaths(entry).map((path) => ({ path, content: former }))];
  },
};

function aliasPaths(entry: Entry): string[] {
  return entry.aliases.map((alias) => `${API_FOLDER}/${entry.type.collection.name}/${alias}.json`);
}
