import { collectionOf, INDEX_PATH } from '../addresses.ts';
import { type Entry, type EntryData, entryOf } from '../entry.ts';
import { type JsonObject, parseObject } from '../json.ts';
import type { CopyStore } from './copy.ts';

/** The file at a path as the last copy has it; undefined when it doesn't. */
export async function fileFromCopy(
  store: CopyStore,
  path: string,
  url: string,
): Promise<JsonObject | undefined> {
  const copy = await store.read();
  if (copy === undefined) return undefined;
  if (path === INDEX_PATH) return parseObject(copy.index, url);
  const line = copy.manifest.data.find((one) => one.path === path);
  const text = line === undefined ? undefined : await store.file(line.sha256);
  return text === undefined ? undefined : parseObject(text, url);
}

/** A collection as the last copy has it; undefined unless the copy has all of it. */
export async function collectionFromCopy(
  store: CopyStore,
  collection: string,
  url: string,
): Promise<readonly Entry<EntryData>[] | undefined> {
  const copy = await store.read();
  const lines = copy?.manifest.data.filter(({ path }) => collectionOf(path) === collection);
  if (lines === undefined) return undefined;
  const texts = await Promise.all(lines.map(({ sha256 }) => store.file(sha256)));
  return texts.some((text) => text === undefined)
    ? undefined
    : texts.map((text = '') => entryOf(parseObject(text, url), url));
}
