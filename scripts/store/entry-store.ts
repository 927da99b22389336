import {
  type Body,
  inStage,
  type LoadMemory,
  newLoadMemory,
  type RememberedEntry,
  remadeBody,
  revivedEntry,
} from '../../core/index.ts';
import { type BodyShelf, openShelf } from './body-shelf.ts';
import { removeOldStores, removeUnusedParts } from './clean-store.ts';
import { gathered } from './gather.ts';
import { isSame, NOTHING, readIndex, writeIndex } from './index-files.ts';
import { ShelvedBody } from './shelved-body.ts';
import { makeStoreFolder, repositoryName, STORES, storeFolder } from './store-folder.ts';
import type { IndexedEntry } from './store-index.ts';

/** What the engine keeps of a repository from one command to the next. */
export interface EntryStore {
  /** Where everything is that is kept of the repository; it may not exist. */
  readonly folder: string;
  /** To load the repository with. */
  readonly memory: LoadMemory;
  /** Keeps what the last load has read. */
  readonly save: () => void;
}

/** Below, to read everything costs less than to keep it. */
export const FEWEST = 50;

/** How to open a store. */
export interface StoreOptions {
  /** True to begin with nothing, as if there were none. */
  readonly fresh?: boolean;
  /** Number of entries from which a repository has a store. */
  readonly fewest?: number;
  /** Where the stores of all repositories are. */
  readonly stores?: string;
}

/**
 * Opens the store of a repository: what it says of a file is believed as long as the file, its
 * schema and the engine's core are those of before. One that is missing, damaged or from another
 * version of the engine costs time, nothing else.
 */
export function openStore(
  root: string,
  { fresh = false, fewest = FEWEST, stores = STORES }: StoreOptions = {},
): EntryStore {
  const folder = storeFolder(root, stores);
  const shelf = openShelf(folder, `${process.pid}-${Date.now().toString(36)}.texts`);
  const former = fresh ? NOTHING : inStage('read', () => readIndex(folder));
  const before = new Map(former.entries.map((entry) => [entry.file.path, entry]));
  let isMade = before.size > 0;
  const prepare = (): boolean => {
    isMade ||= makeStoreFolder(root, folder);
    return isMade;
  };
  let bodies = 0;
  const put = (body: Body, file: string): Body => shelf.put(body, () => remadeBody(root, file));
  const memory: LoadMemory = {
    ...newLoadMemory(Date.now),
    sound: { ...former.sound },
    entries: restored(before.values(), shelf, root),
    shelve(body, file) {
      bodies += 1;
      return isMade || (bodies > fewest && prepare()) ? put(body, file) : body;
    },
  };
  return {
    folder,
    memory,
    save: () => inStage('write', save),
  };

  function save(): void {
    const entries = [...memory.entries.values()].flatMap((entry) => toIndex(entry, before, put));
    if (entries.length < fewest && before.size === 0) return;
    const { sound } = memory;
    if (isSame(former, { entries, sound }) || !prepare()) return;
    const kept = gathered(entries, shelf);
    if (!shelf.settle() || writeIndex(folder, { entries: kept, sound }, former) !== undefined) {
      shelf.discard();
      return;
    }
    removeUnusedParts(folder, kept);
    removeOldStores(stores, repositoryName(root), folder);
  }
}

function restored(
  entries: Iterable<IndexedEntry>,
  shelf: BodyShelf,
  root: string,
): Map<string, RememberedEntry> {
  const all = new Map<string, RememberedEntry>();
  for (const { data, body, bodyLine, ...known } of entries) {
    const { path } = known.file;
    const shelved =
      body === undefined ? undefined : shelf.at(body.place, body, () => remadeBody(root, path));
    if (body !== undefined && shelved === undefined) continue;
    const kept = { data, bodyLine, ...(shelved !== undefined && { body: shelved }) };
    all.set(path, {
      ...known,
      outcome: (type, from) => ({
        value: revivedEntry(type, known.file, kept, from),
        diagnostics: [],
      }),
    });
  }
  return all;
}

/** What the index says of an entry: nothing of one that has a fault or a warning, which is read again. */
function toIndex(
  { outcome, ...known }: RememberedEntry,
  before: ReadonlyMap<string, IndexedEntry>,
  put: (body: Body, file: string) => Body,
): IndexedEntry[] {
  if (typeof outcome === 'function') {
    const former = before.get(known.file.path);
    return former === undefined ? [] : [former];
  }
  const { value, diagnostics } = outcome;
  if (value === undefined || diagnostics.length > 0) return [];
  const { data, bodyLine, body } = value;
  if (body === undefined) return [{ ...known, data, bodyLine }];
  const shelved = body instanceof ShelvedBody ? body : put(body, known.file.path);
  if (!(shelved instanceof ShelvedBody)) return [];
  const { place, links, headings } = shelved;
  return [{ ...known, data, bodyLine, body: { place, links, headings } }];
}
