import { CHANGES_PATH, INDEX_PATH, pathOf } from './addresses.ts';
import type { Client, CollectionTable } from './client.ts';
import { openCollection, readEntry } from './collection.ts';
import { CopyStore } from './copy/copy.ts';
import { readManifest } from './copy/fetch-files.ts';
import { fileFromCopy } from './copy/read-copy.ts';
import { synchronise } from './copy/sync.ts';
import type { AnyRelation, CollectionTypes } from './entry.ts';
import { invalid } from './json.ts';
import type { PreviousManifest } from './manifest.ts';
import { type CallOptions, type ClientOptions, readOptions } from './options.ts';
import { openSearch } from './search/search.ts';
import { Source } from './source.ts';
import { type Collections, collections as ownCollections } from './types.generated.ts';

/** The options of a client of any repository. */
export interface AnyClientOptions<C> extends ClientOptions {
  /** The `collections` that « reperes generate » writes for the repository. */
  readonly collections: CollectionTable<C>;
}

/** Makes a client of this repository's API; nothing is asked before its first call. */
export function createClient(options: ClientOptions): Client<Collections>;
/** Makes a client of any repository's API, typed by what « reperes generate » writes for it. */
export function createClient<C extends CollectionTypes<C>>(options: AnyClientOptions<C>): Client<C>;
export function createClient(options: ClientOptions & Partial<AnyClientOptions<unknown>>): unknown {
  const settings = readOptions(options);
  const table: CollectionTable<Record<string, unknown>> = options.collections ?? ownCollections;
  const source = new Source(settings, new CopyStore(settings.storage, settings.baseUrl));
  const named = Object.entries(table).map(([name, { title }]) => ({
    name,
    title,
    collection: openCollection(name, source),
  }));
  const searcher = openSearch(
    named.map(({ name, title, collection }) => ({ name, title, list: collection.list })),
  );
  return {
    ...Object.fromEntries(named.map(({ name, collection }) => [name, collection])),
    ...readersOf(source),
    search: searcher.search,
    sync: syncOf(source, searcher.forget),
  };
}

function readersOf(source: Source) {
  return {
    collection: (name: string) => openCollection(name, source),
    follow: async (relation: AnyRelation, options: CallOptions = {}) =>
      readEntry(pathOf(relation.api_url), source, options),
    changes: (options: CallOptions = {}) => fetchList(CHANGES_PATH, source, options),
    index: (options: CallOptions = {}) => readIndex(source, options),
    manifest: (options: CallOptions = {}) => readManifest(source, options),
  };
}

function readIndex(source: Source, options: CallOptions) {
  return source.either(
    INDEX_PATH,
    () => fetchList(INDEX_PATH, source, options),
    () => fileFromCopy(source.store, INDEX_PATH, source.url(INDEX_PATH)),
  );
}

/** A general file whose `data` is a list, unread by the client itself. */
async function fetchList(path: string, source: Source, options: CallOptions) {
  const file = await source.fetch(path, options);
  if (Array.isArray(file.data)) return file;
  throw invalid('Ce fichier n’a pas la liste que l’API y met.', source.url(path));
}

/** One sync at a time: two of them would each drop files that the other one keeps. */
function syncOf(source: Source, forget: () => void) {
  let last: Promise<unknown> = Promise.resolve();
  return (previous?: PreviousManifest, options: CallOptions = {}) => {
    const run = async () => {
      if (previous !== undefined && !Array.isArray(previous.data)) {
        throw new TypeError('« sync » attend un manifeste, ou rien.');
      }
      const synced = await synchronise(source, previous, options);
      forget();
      return synced;
    };
    const next = last.then(run, run);
    last = next.catch(() => undefined);
    return next;
  };
}
