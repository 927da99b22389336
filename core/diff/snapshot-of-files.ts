import { FIRST_VERSION } from '../api/version.ts';
import type { EntryKey } from '../catalog/entry.ts';
import { entryState } from '../catalog/entry-state.ts';
import { isListed } from '../catalog/make-catalog.ts';
import { type PathEntry, pagePaths } from '../catalog/paths.ts';
import { readSource } from '../read/source.ts';
import type { ContentType } from '../schema/content-type.ts';
import { loadTypes } from '../schema/load-types.ts';
import type { SchemaSource } from '../schema/schema-source.ts';
import { sourceDigest } from './digest.ts';
import type { EntrySnapshot, Snapshot } from './snapshot.ts';

/** A snapshot, and the schema files that could not be understood: their types aren't in it. */
export interface ReadSnapshot {
  readonly snapshot: Snapshot;
  readonly unreadable: readonly string[];
}

/** An entry as far as a comparison needs it: whether it is valid today doesn't matter. */
interface PlainEntry extends PathEntry {
  readonly body?: string;
}

const ENTRY = /^content\/([^/]+)\/([^/]+)\.(md|yml)$/;
const SCHEMA = /^schemas\/[^/]+\.schema\.json$/;

/** True for the files of a repository that {@link snapshotOfFiles} reads. */
export function isSnapshotFile(path: string): boolean {
  return ENTRY.test(path) || SCHEMA.test(path) || path === 'content/site.yml';
}

/** What the files of a repository promised, by their paths from its root. */
export function snapshotOfFiles(files: ReadonlyMap<string, Uint8Array>): ReadSnapshot {
  const schemaFiles = [...files.keys()].filter((path) => SCHEMA.test(path));
  const sources = schemaFiles.flatMap((file) => schemaSource(file, files.get(file)) ?? []);
  const { types } = loadTypes(sources);
  const understood = new Set(types.map(({ file }) => file));
  const entries = new Map(
    [...files].flatMap(([path, bytes]) => {
      const entry = plainEntry(path, bytes, types);
      return entry === undefined ? [] : [[entry.key, entry] as const];
    }),
  );
  const paths = pagePaths(entries);
  return {
    snapshot: {
      version: versionIn(files.get('content/site.yml')),
      types: types.map((type) => ({
        name: type.name,
        collection: type.collection,
        schema: type.schema,
        entries: entriesOf(type, entries, paths),
      })),
    },
    unreadable: schemaFiles.filter((file) => !understood.has(file)),
  };
}

function schemaSource(file: string, bytes: Uint8Array | undefined): SchemaSource | undefined {
  const source = bytes === undefined ? undefined : readSource(file, bytes).value;
  if (source === undefined) return undefined;
  return { file, schema: source.data, locate: (pointer) => source.locate(pointer) };
}

function plainEntry(
  path: string,
  bytes: Uint8Array,
  types: readonly ContentType[],
): PlainEntry | undefined {
  const [, collection = '', id = '', extension] = ENTRY.exec(path) ?? [];
  const type = types.find((one) => one.collection.name === collection);
  if (type === undefined || extension !== type.collection.format) return undefined;
  const source = readSource(path, bytes).value;
  return {
    key: `${collection}/${id}`,
    id,
    type,
    data: source?.data ?? {},
    ...(source?.body !== undefined && { body: source.body }),
  };
}

function entriesOf(
  type: ContentType,
  entries: ReadonlyMap<EntryKey, PlainEntry>,
  paths: ReadonlyMap<EntryKey, string>,
): Map<string, EntrySnapshot> {
  return new Map(
    [...entries.values()]
      .filter((entry) => entry.type === type && entryState(entry.data).status !== 'draft')
      .map((entry) => [entry.id, entrySnapshot(entry, paths.get(entry.key))]),
  );
}

function entrySnapshot({ type, data, body }: PlainEntry, path: string | undefined): EntrySnapshot {
  const state = entryState(data);
  return {
    aliases: state.aliases,
    listed: isListed(state),
    ...(type.collection.pages && path !== undefined && { path }),
    digest: sourceDigest(data, body),
  };
}

function versionIn(site: Uint8Array | undefined): string {
  const version = site && readSource('content/site.yml', site).value?.data.version;
  return typeof version === 'string' ? version : FIRST_VERSION;
}
