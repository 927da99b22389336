/**
 * Where the copy of the last sync is kept. A `Map` fits, and so does a thin wrapper around
 * `localStorage`, IndexedDB, a folder or a database. Values are JSON texts.
 */
export interface SyncStorage {
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
}
