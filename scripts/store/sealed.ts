import { createHash } from 'node:crypto';

const SEAL = 32;

/** Bytes with a digest before them, which tells later that they are what was written. */
export function sealed(content: Uint8Array): Buffer {
  return Buffer.concat([digestOf(content), content]);
}

/** The bytes again; undefined when they aren't what {@link sealed} was given. */
export function unsealed(bytes: Buffer): Buffer | undefined {
  const content = bytes.subarray(SEAL);
  return digestOf(content).equals(bytes.subarray(0, SEAL)) ? content : undefined;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
