import { readdirSync, readFileSync } from 'node:fs';

/** One malformed file; with no `codes`, one that looks odd and is good content. */
export interface FaultCase {
  readonly description: string;
  readonly path: string;
  /** The file's text: whole, or in parts that may repeat. */
  readonly content?: string | readonly (string | readonly [text: string, times: number])[];
  /** The file's bytes, where they are no text. */
  readonly base64?: string;
  /** Every code that is told of it, sorted. */
  readonly codes?: readonly string[];
}

const FOLDER = new URL('./faults/', import.meta.url);

/** The cases of every file of `faults/`, by the file's name. */
export function faultCases(): ReadonlyMap<string, readonly FaultCase[]> {
  return new Map(
    readdirSync(FOLDER)
      .sort()
      .map((name) => [
        name.replace('.json', ''),
        JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
      ]),
  );
}

/** The bytes of a case's file. */
export function bytesOf({ content = '', base64 }: FaultCase): Uint8Array {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  const parts = typeof content === 'string' ? [content] : content;
  const text = parts.map((part) => (typeof part === 'string' ? part : part[0].repeat(part[1])));
  return Buffer.from(text.join(''), 'utf8');
}
