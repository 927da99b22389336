export type { AnyResult, Client, ClientMethods, CollectionTable } from './client.ts';
export type { Collection, CollectionPage } from './collection.ts';
export type { Synced } from './copy/sync.ts';
export { type AnyClientOptions, createClient } from './create-client.ts';
export type {
  AnyEntry,
  AnyRelation,
  CollectionTypes,
  DataOfType,
  Entry,
  EntryData,
  ListedEntry,
  TypeNameOf,
} from './entry.ts';
export {
  type ErrorCode,
  HttpError,
  IntegrityError,
  InvalidResponseError,
  NetworkError,
  NotFoundError,
  NotSyncedError,
  ReperesError,
  StorageError,
  TimeoutError,
  UnsupportedError,
} from './errors.ts';
export type { ManifestLine, PreviousManifest } from './manifest.ts';
export type { CallOptions, ClientOptions } from './options.ts';
export { prefixIds } from './prefix-ids.ts';
export type { SearchOptions, SearchResult } from './search/search.ts';
export type { SyncStorage } from './storage.ts';
export type * from './types.generated.ts';
