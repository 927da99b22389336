import { createHash } from 'node:crypto';
import type { Texts } from './shelved-body.ts';

const TEXTS = ['source', 'html', 'text', 'clean'] as const;
const DIGEST = 8;
const HEAD = DIGEST + 4 * TEXTS.length;

/** The texts of a body as one record: the start of a digest of the rest, their lengths, then they. */
export function encodeTexts(body: Texts): Buffer {
  const texts = TEXTS.map((name) => body[name]);
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const record = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, HEAD));
  let end = HEAD;
  for (const [index, text] of texts.entries()) {
    record.writeUInt32LE(lengths[index] ?? 0, DIGEST + 4 * index);
    end += record.write(text, end);
  }
  digestOf(record).copy(record);
  return record;
}

/**
 * The texts again, each taken out of the record when it is asked for; undefined when the record isn't
 * what was written.
 * @param isOwn True for a record that this very process wrote.
 */
export function decodeTexts(record: Buffer, isOwn: boolean): Texts | undefined {
  return isOwn || isWhole(record) ? new RecordedTexts(record) : undefined;
}

/** True for a record that is what was written. */
export function isWhole(record: Buffer): boolean {
  return record.length >= HEAD && digestOf(record).compare(record, 0, DIGEST) === 0;
}

class RecordedTexts implements Texts {
  readonly #record: Buffer;

  constructor(record: Buffer) {
    this.#record = record;
  }

  get source(): string {
    return this.#text(0);
  }

  get html(): string {
    return this.#text(1);
  }

  get text(): string {
    return this.#text(2);
  }

  get clean(): string {
    return this.#text(3);
  }

  #text(index: number): string {
    let from = HEAD;
    for (let before = 0; before < index; before += 1) from += this.#length(before);
    return this.#record.toString('utf8', from, from + this.#length(index));
  }

  #length(index: number): number {
    return this.#record.readUInt32LE(DIGEST + 4 * index);
  }
}

function digestOf(record: Buffer): Buffer {
  return createHash('sha256').update(record.subarray(DIGEST)).digest().subarray(0, DIGEST);
}
