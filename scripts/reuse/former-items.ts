import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog, collectionFile, entryFile, type FormerItems } from '../../core/index.ts';
import { type BuildRecord, isAsRecorded, type RecordedFile } from './build-record.ts';

/**
 * The entries of lists whose own files are the same, out of the collections of the former build.
 * @param sameFile The record of a file that would be made again byte for byte.
 */
export function formerItems(
  catalog: Catalog,
  former: BuildRecord | undefined,
  sameFile: (path: string) => RecordedFile | undefined,
): FormerItems {
  const lists = new Map<string, Map<string, Uint8Array>>();
  const listOf = (path: string): Map<string, Uint8Array> => {
    const known = lists.get(path);
    if (known !== undefined) return known;
    const list = readItems(path, former);
    lists.set(path, list);
    return list;
  };
  return (key) => {
    const entry = catalog.entries.get(key);
    if (entry === undefined || sameFile(entryFile(entry)) === undefined) return undefined;
    return listOf(collectionFile(entry.type)).get(key);
  };
}

function readItems(path: string, former: BuildRecord | undefined): Map<string, Uint8Array> {
  const file = former?.files.get(path);
  if (former === undefined || file === undefined) return new Map();
  const source = join(former.folder, path);
  if (!isAsRecorded(source, file)) return new Map();
  const bytes = readFileSync(source);
  const places = former.items.get(path) ?? [];
  return new Map(
    places.map(([key, offset, length]) => [key, bytes.subarray(offset, offset + length)]),
  );
}
