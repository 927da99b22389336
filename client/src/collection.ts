import { collectionPath, entryPath, pagePath } from './addresses.ts';
import { collectionFromCopy, fileFromCopy } from './copy/read-copy.ts';
import { type Entry, type EntryData, entryOf, type ListedEntry, listed, listOf } from './entry.ts';
import { NotFoundError } from './errors.ts';
import { isJsonObject } from './json.ts';
import type { CallOptions } from './options.ts';
import type { Source } from './source.ts';

/** A part of a large collection. */
export interface CollectionPage<Data> {
  /** Number of the page, from 1. */
  readonly page: number;
  /** How many pages there are. */
  readonly pages: number;
  readonly data: readonly ListedEntry<Data>[];
}

/** Reads one collection. */
export interface Collection<Data> {
  /** Every listed entry, in the site's order. */
  list(options?: CallOptions): Promise<readonly ListedEntry<Data>[]>;
  /** One entry by its id, or by a former one. */
  get(id: string, options?: CallOptions): Promise<Entry<Data>>;
  /** The same entries as `list`, page after page; a small collection is one page. */
  pages(options?: CallOptions): AsyncGenerator<CollectionPage<Data>, void, undefined>;
}

/** Makes the reader of one collection. */
export function openCollection(name: string, source: Source): Collection<EntryData> {
  return {
    list: (options = {}) =>
      source.either(
        collectionPath(name),
        () => fetchList(name, source, options),
        () => listFromCopy(name, source),
      ),
    get: (id, options = {}) => readEntry(entryPath(name, id), source, options),
    pages: (options = {}) => readPages(name, source, options),
  };
}

type List = readonly ListedEntry<EntryData>[];

async function fetchList(name: string, source: Source, options: CallOptions): Promise<List> {
  const path = collectionPath(name);
  return listOf(await source.fetch(path, options), source.url(path));
}

async function listFromCopy(name: string, source: Source): Promise<List | undefined> {
  const url = source.url(collectionPath(name));
  return (await collectionFromCopy(source.store, name, url))?.map(listed);
}

/** Reads the entry whose file stands at a path. */
export function readEntry(
  path: string,
  source: Source,
  options: CallOptions,
): Promise<Entry<EntryData>> {
  const url = source.url(path);
  return source.either(
    path,
    async () => entryOf(await source.fetch(path, options), url),
    async () => {
      const file = await fileFromCopy(source.store, path, url);
      return file === undefined ? undefined : entryOf(file, url);
    },
  );
}

async function* readPages(
  name: string,
  source: Source,
  options: CallOptions,
): AsyncGenerator<CollectionPage<EntryData>, void, undefined> {
  const first = await source.either(
    pagePath(name, 1),
    () => firstPage(name, source, options),
    async () => {
      const data = await listFromCopy(name, source);
      return data === undefined ? undefined : wholeIn(data);
    },
  );
  yield first;
  for (let page = 2; page <= first.pages; page += 1) {
    yield await readPage(name, page, source, options);
  }
}

function wholeIn(data: List): CollectionPage<EntryData> {
  return { page: 1, pages: 1, data };
}

/** The first page, or everything when the collection is too small to have pages. */
async function firstPage(
  name: string,
  source: Source,
  options: CallOptions,
): Promise<CollectionPage<EntryData>> {
  try {
    return await readPage(name, 1, source, options);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return wholeIn(await fetchList(name, source, options));
  }
}

async function readPage(
  name: string,
  page: number,
  source: Source,
  options: CallOptions,
): Promise<CollectionPage<EntryData>> {
  const path = pagePath(name, page);
  const file = await source.fetch(path, options);
  const pages = isJsonObject(file.meta) ? file.meta.pages : undefined;
  return {
    page,
    pages: typeof pages === 'number' ? pages : 1,
    data: listOf(file, source.url(path)),
  };
}
