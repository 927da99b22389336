import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { KeptEntry, RememberedEntry } from '../../core/index.ts';
import type { BodyPlace, KnownParts } from './shelved-body.ts';

/** What is kept of an entry's file. */
export interface IndexedEntry
  extends Pick<RememberedEntry, 'file' | 'wasQuiet' | 'sha256' | 'schema'>,
    Pick<KeptEntry, 'data' | 'bodyLine'> {
  readonly body?: KnownParts & { readonly place: BodyPlace };
}

const DIGEST = 32;

/** The entries as bytes, with a digest first. */
export function encodeIndex(entries: readonly IndexedEntry[]): Buffer {
  const bytes = serialize(entries);
  return Buffer.concat([digestOf(bytes), bytes]);
}

/** The entries again; undefined when the bytes aren't what was written. */
export function decodeIndex(bytes: Buffer): readonly IndexedEntry[] | undefined {
  const content = bytes.subarray(DIGEST);
  // Only what this program wrote is taken apart.
  return digestOf(content).equals(bytes.subarray(0, DIGEST)) ? deserialize(content) : undefined;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
