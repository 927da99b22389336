import type { KeptEntry, RememberedEntry, Sound } from '../../core/index.ts';
import { sealed, unsealed } from './sealed.ts';
import type { BodyPlace, KnownParts } from './shelved-body.ts';

/** What is kept of a repository, but for the texts of its bodies. */
export interface StoreIndex {
  readonly entries: readonly IndexedEntry[];
  readonly sound: Sound;
}

/** What is kept of an entry's file. */
export interface IndexedEntry
  extends Pick<RememberedEntry, 'file' | 'wasQuiet' | 'sha256' | 'schema'>,
    Pick<KeptEntry, 'data' | 'bodyLine'> {
  readonly body?: KnownParts & { readonly place: BodyPlace };
}

/** The index as bytes, with a digest first. */
export function encodeIndex(index: StoreIndex): Buffer {
  return sealed(Buffer.from(JSON.stringify(index)));
}

/** The index again; undefined when the bytes aren't what was written. */
export function decodeIndex(bytes: Buffer): StoreIndex | undefined {
  const content = unsealed(bytes);
  // Only what this program wrote is taken apart.
  return content === undefined ? undefined : JSON.parse(content.toString());
}
