import { FIRST_VERSION } from '../api/version.ts';
import { readCollection } from '../schema/collection.ts';
import { isJsonObject, type Json, type JsonObject } from '../schema/json.ts';
import type { EntrySnapshot, Snapshot, TypeSnapshot } from './snapshot.ts';

/** The published JSON files by their paths under `api/v1/`: `index.json`, `phases/construction.json`. */
export interface Release {
  /** The value of a file; undefined when there is none. */
  readonly read: (path: string) => Json | undefined;
  /** Names of the files directly in a folder, sorted; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

/** Address of the site that a release was built for; undefined when the folder isn't a release. */
export function releaseBaseUrl({ read }: Release): string | undefined {
  const self = objectAt(read('index.json'), 'links').self;
  return typeof self === 'string' ? self.replace(/\/api\/v1\/index\.json$/, '') : undefined;
}

/** What a release promised: its schemas, every id that answers, every page. */
export function snapshotOfRelease(release: Release): Snapshot {
  const index = release.read('index.json');
  const { version } = objectAt(index, 'meta');
  const baseUrl = releaseBaseUrl(release) ?? '';
  return {
    version: typeof version === 'string' ? version : FIRST_VERSION,
    types: release
      .list('schemas')
      .filter((name) => name.endsWith('.schema.json'))
      .flatMap((name) => typeSnapshot(name, release, baseUrl) ?? []),
  };
}

function typeSnapshot(
  fileName: string,
  release: Release,
  baseUrl: string,
): TypeSnapshot | undefined {
  const schema = release.read(`schemas/${fileName}`);
  if (!isJsonObject(schema)) return undefined;
  const collection = readCollection(schema);
  return {
    name: fileName.slice(0, -'.schema.json'.length),
    collection,
    schema,
    entries: entriesOf(collection.name, release, baseUrl),
  };
}

/** Listed entries stand in the collection's file; the others, and former ids, only have their own. */
function entriesOf(
  collection: string,
  { read, list }: Release,
  baseUrl: string,
): Map<string, EntrySnapshot> {
  const file = read(`${collection}.json`);
  const items = isJsonObject(file) && Array.isArray(file.data) ? file.data : [];
  const listed = items.filter(isJsonObject).map((item) => {
    const { id, aliases, links, meta } = item;
    return [String(id), entrySnapshot({ aliases, links, meta }, true, baseUrl)] as const;
  });
  const known = new Set(listed.flatMap(([id, { aliases }]) => [id, ...aliases]));
  const others = list(collection)
    .flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? [])
    .filter((id) => !known.has(id))
    .flatMap((id) => {
      const document = read(`${collection}/${id}.json`);
      const data = objectAt(document, 'data');
      // A file under a former id says who it is now.
      if (data.id !== id) return [];
      const { links, meta } = isJsonObject(document) ? document : {};
      return [[id, entrySnapshot({ aliases: data.aliases, links, meta }, false, baseUrl)] as const];
    });
  return new Map([...listed, ...others]);
}

interface Published {
  readonly aliases: Json | undefined;
  readonly links: Json | undefined;
  readonly meta: Json | undefined;
}

function entrySnapshot(
  { aliases, links, meta }: Published,
  listed: boolean,
  baseUrl: string,
): EntrySnapshot {
  const page = isJsonObject(links) ? links.html : undefined;
  const digest = isJsonObject(meta) ? meta.sha256 : undefined;
  return {
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
    listed,
    ...(typeof page === 'string' && { path: page.slice(baseUrl.length) }),
    ...(typeof digest === 'string' && { digest }),
  };
}

function objectAt(value: Json | undefined, key: string): JsonObject {
  const child = isJsonObject(value) ? value[key] : undefined;
  return isJsonObject(child) ? child : {};
}
