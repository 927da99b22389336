import { deserialize, serialize } from 'node:v8';
import type { KeptEntry, RememberedEntry } from '../../core/index.ts';
import { sealed, unsealed } from './sealed.ts';
import type { BodyPlace, KnownParts } from './shelved-body.ts';

/** What is kept of an entry's file. */
export interface IndexedEntry
  extends Pick<RememberedEntry, 'file' | 'wasQuiet' | 'sha256' | 'schema'>,
    Pick<KeptEntry, 'data' | 'bodyLine'> {
  readonly body?: KnownParts & { readonly place: BodyPlace };
}

/** The entries as bytes, with a digest first. */
export function encodeIndex(entries: readonly IndexedEntry[]): Buffer {
  return sealed(serialize(entries));
}

/** The entries again; undefined when the bytes aren't what was written. */
export function decodeIndex(bytes: Buffer): readonly IndexedEntry[] | undefined {
  const content = unsealed(bytes);
  // Only what this program wrote is taken apart.
  return content === undefined ? undefined : deserialize(content);
}
