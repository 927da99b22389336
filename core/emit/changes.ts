import { API_FOLDER, absolute, entryFile } from '../api/addresses.ts';
import { type EntryChange, entryChanges } from '../api/change-list.ts';
import { attribution } from '../api/entry.ts';
import { toJson } from '../api/json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { JsonObject } from '../schema/json.ts';
import { describeChanges } from './contract/changes-file.ts';
import type { Emitter } from './emitter.ts';

/** Path in the output of the list of changes. */
export const CHANGES_FILE = `${API_FOLDER}/changes.json`;

/** The most changes that are told. */
export const MOST_CHANGES = 1000;

/** What was added, changed, removed and renamed, from the Git history, newest first. */
export const emitter: Emitter = {
  describe: describeChanges,
  site: (catalog) => [{ path: CHANGES_FILE, content: () => toJson(changesDocument(catalog)) }],
};

function changesDocument(catalog: Catalog): JsonObject {
  const { site, history } = catalog;
  const all = entryChanges(catalog);
  const told = all.slice(0, MOST_CHANGES);
  return {
    data: told.map((change) => changeLine(change, catalog)),
    links: {
      self: absolute(site, CHANGES_FILE),
      index: absolute(site, `${API_FOLDER}/index.json`),
      manifest: absolute(site, `${API_FOLDER}/manifest.json`),
    },
    meta: {
      count: told.length,
      ...completeness(catalog, all[MOST_CHANGES - 1], all.length > MOST_CHANGES),
      ...(history.available && { revision: history.revision }),
      attribution: attribution(site),
    },
  };
}

function changeLine({ kind, type, key, from, change }: EntryChange, catalog: Catalog): JsonObject {
  const entry = catalog.entries.get(catalog.aliases.get(key) ?? key);
  // Where a hidden entry still answers is for its own links to tell.
  const answers = entry !== undefined && !entry.hidden;
  return {
    change: kind,
    type: type.name,
    collection: type.collection.name,
    id: idOf(key),
    ...(from !== undefined && { from: idOf(from) }),
    revision: change.revision,
    at: change.updatedAt,
    ...(answers && { api_url: absolute(catalog.site, entryFile(entry)) }),
  };
}

function idOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** Whether the list goes back to the first commit; if not, up to when it lacks something, and why. */
function completeness(
  { history }: Catalog,
  oldest: EntryChange | undefined,
  hasMore: boolean,
): JsonObject {
  if (!history.available) return { complete: false, reason: history.reason };
  if (hasMore && oldest !== undefined) {
    return { complete: false, reason: BOUNDED, since: oldest.change.updatedAt };
  }
  if (history.eventsSince === undefined) return { complete: true };
  return {
    complete: false,
    reason: history.shallow ? SHALLOW : BOUNDED,
    since: history.eventsSince,
  };
}

const BOUNDED = `Seuls les changements les plus récents sont donnés, ${MOST_CHANGES} au plus.`;
const SHALLOW =
  'Le site a été construit d’après un clone Git superficiel : les changements plus anciens y manquent.';
