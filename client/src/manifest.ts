import { isApiPath } from './addresses.ts';
import { invalid, isJsonObject, type JsonObject } from './json.ts';
import type { Manifest } from './types.generated.ts';

/** The hash of one entry's file. */
export type ManifestLine = Manifest['data'][number];

/** What to compare with: a manifest, or a part of one. */
export interface PreviousManifest {
  readonly data: readonly Pick<ManifestLine, 'type' | 'id' | 'path' | 'sha256'>[];
}

/** What differs between two manifests. */
export interface Difference {
  readonly added: readonly ManifestLine[];
  readonly changed: readonly ManifestLine[];
  readonly removed: PreviousManifest['data'];
}

/** The manifest that a file holds. */
export function manifestOf(file: JsonObject, url: string): Manifest {
  if (isManifest(file)) return file;
  throw invalid('Ce fichier n’est pas un manifeste.', url);
}

/** Tells a manifest whose every path leads to the API. */
export function isManifest(value: unknown): value is Manifest {
  return isJsonObject(value) && Array.isArray(value.data) && value.data.every(isLine);
}

/** What to fetch and what to drop to go from one manifest to another. */
export function compareManifests(
  before: PreviousManifest['data'],
  after: Manifest['data'],
): Difference {
  const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const current = new Set(after.map(({ path }) => path));
  return {
    added: after.filter(({ path }) => !old.has(path)),
    changed: after.filter(({ path, sha256 }) => old.has(path) && old.get(path) !== sha256),
    removed: before.filter(({ path }) => !current.has(path)),
  };
}

function isLine(value: unknown): value is ManifestLine {
  return (
    isJsonObject(value) &&
    typeof value.type === 'string' &&
    typeof value.id === 'string' &&
    typeof value.path === 'string' &&
    isApiPath(value.path) &&
    typeof value.sha256 === 'string'
  );
}
