import { invalid } from './json.ts';

/** Where every file of the API stands, from the site's address. */
export const API_PATH = '/api/v1/';

/** Path of the entry point. */
export const INDEX_PATH = `${API_PATH}index.json`;

/** Path of the manifest. */
export const MANIFEST_PATH = `${API_PATH}manifest.json`;

/** Path of the list of changes. */
export const CHANGES_PATH = `${API_PATH}changes.json`;

/** Path of a collection's file. */
export function collectionPath(collection: string): string {
  return `${API_PATH}${encodeURIComponent(collection)}.json`;
}

/** Path of a page of a large collection, from 1. */
export function pagePath(collection: string, page: number): string {
  return `${API_PATH}${encodeURIComponent(collection)}/page/${page}.json`;
}

/** Path of an entry's own file. */
export function entryPath(collection: string, id: string): string {
  return `${API_PATH}${encodeURIComponent(collection)}/${encodeURIComponent(id)}.json`;
}

/**
 * The path that an address given by the API stands for. The host is left out: a copy of the site
 * under another address answers for itself, and data never sends the client to another host.
 * @throws InvalidResponseError when it isn't an address of the API.
 */
export function pathOf(address: string): string {
  const path = address.slice(Math.max(0, address.indexOf(API_PATH)));
  if (isApiPath(path)) return path;
  throw invalid('Cette adresse n’est pas celle d’un fichier de l’API.', address);
}

/** Whether a path is that of a JSON file of the API, and leads nowhere else. */
export function isApiPath(path: string): boolean {
  return /^\/api\/v1(\/[\w-]+)+\.json$/.test(path);
}

/** The collection of an entry, from its path. */
export function collectionOf(path: string): string {
  const [collection = ''] = path.slice(API_PATH.length).split('/');
  return collection;
}
