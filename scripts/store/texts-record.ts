import { createHash } from 'node:crypto';
import type { Texts } from './shelved-body.ts';

const TEXTS = ['source', 'html', 'text', 'clean'] as const;
const DIGEST = 8;
const HEAD = DIGEST + 4 * TEXTS.length;

/** The texts of a body as one record: the start of a digest of the rest, their lengths, then they. */
export function encodeTexts(body: Texts): Buffer {
  const texts = TEXTS.map((name) => Buffer.from(body[name]));
  const head = Buffer.alloc(HEAD);
  for (const [index, text] of texts.entries()) head.writeUInt32LE(text.length, DIGEST + 4 * index);
  const record = Buffer.concat([head, ...texts]);
  digestOf(record).copy(record);
  return record;
}

/** The texts again; undefined when the record isn't what was written. */
export function decodeTexts(record: Buffer): Texts | undefined {
  if (record.length < HEAD || digestOf(record).compare(record, 0, DIGEST) !== 0) return undefined;
  let from = HEAD;
  const next = (index: number): string => {
    const to = from + record.readUInt32LE(DIGEST + 4 * index);
    const text = record.toString('utf8', from, to);
    from = to;
    return text;
  };
  return { source: next(0), html: next(1), text: next(2), clean: next(3) };
}

function digestOf(record: Buffer): Buffer {
  return createHash('sha256').update(record.subarray(DIGEST)).digest().subarray(0, DIGEST);
}
